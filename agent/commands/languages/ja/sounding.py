"""Japanese words for how audios sound as a whole: their loudness, their speed, the music under them."""

from .. import Words
from .verbs import five, made, one, suru

SOUNDING: Words = {
    "_NORMALISE": suru("正規化, ノーマライズ, ラウドネス正規化, 音量正規化, ラウドネスノーマライズ"),
    "_LUFS": "lufs, lkfs",
    "_LOUD_ENOUGH": "ポッドキャストの音量, ポッドキャスト並みの音量, ポッドキャストの標準音量",
    "PACER": {
        1: suru("加速, スピードアップ")
        + ", "
        + one("速める, 早める")
        + ", "
        + made("速く, もっと早く, 速めに"),
        -1: suru("減速, スピードダウン")
        + ", "
        + one("緩める")
        + ", "
        + made("遅く, ゆっくりに, もっとゆっくり, おそく, 遅めに"),
    },
    "PACED": {
        2.0: "2倍速, 二倍速, 倍速, 2倍の速さ, 2倍の速度",
        0.5: "半分の速さ, 半分の速度, ハーフスピード",
    },
    "_TEMPO": """速度, 速さ, スピード, テンポ, 話す速度, 話す速さ, 再生速度, の速度, の速さ, のスピード,
        のテンポ, の話す速度, の話す速さ, の再生速度, 倍速, 速""",
    "_PLAY": suru("再生") + ", " + five("流す"),
    "_MUSIC": """音楽として, bgmとして, bgm として, 背景音楽として, バックミュージックとして, bgmに, bgm に,
        背景音楽に, bgm で""",
    "_BELOW": "の下に, の裏に, の背景に, のバックに",
    "_LAY": five("敷く, 流す, 置く")
    + ", "
    + one("入れる, 重ねる, つける, 付ける, かける, 混ぜる")
    + ", "
    + suru("ミックス, 追加"),
}
