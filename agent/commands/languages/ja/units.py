"""Japanese words for sentences, for the silence at the edges, and for the formats of files."""

from .. import FORMATS, Words
from .verbs import five, made, suru

UNITS: Words = {
    "_SENTENCES": "文, 文章, センテンス, つの文, 個の文, つの文章, 個の文章, つのセンテンス, 一文",
    "_SENTENCE_NTH": """文目, 文章目, センテンス目, 番目の文, 番目の文章, 番目のセンテンス, つ目の文,
        つ目の文章, つめの文, 個目の文""",
    "_HELD": """を含む, を含んだ, を含んでいる, が含まれる, が含まれている, が入っている, が入った,
        の入った, のある, がある, が出てくる, の出てくる, という単語がある, という言葉がある,
        という単語を含む, という言葉を含む, と言っている, と言う, に言及する""",
    "EDGES": {"both": "両端, 前後, 最初と最後, 頭と終わり, 頭とお尻, 冒頭と末尾"},
    "_BLANK": "静かな部分, 無音箇所, デッドエア, 空白部分",
    "_TRIM_ENDS": suru("トリミング, トリム"),
    "_EXPORT": suru("変換, 保存, 出力, エクスポート, 書き出し") + ", " + five("書き出す") + ", " + made("に"),
    "_AS_FORMAT": "に, で, として, 形式で, 形式に, ファイルに, ファイルで, ファイルとして, 形式として",
    "FORMAT": FORMATS,
}
