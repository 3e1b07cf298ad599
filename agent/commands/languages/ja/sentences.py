"""What Japanese refusals of commands say."""

EXAMPLES = {
    "cut": "音声2から「um」を削除して",
    "insert": "音声1の「hello」の後に音声3を挿入して",
    "insert_pause": "音声1の「hello」の後に2秒の無音を入れて",
    "fade": "音声1を2秒かけてフェードインして",
    "move": "音声1の「hello」を最後に移動して",
    "replace": "音声1の「hello」を音声2の「good morning」に置き換えて",
    "swap": "音声1の「first」と「second」を入れ替えて",
    "split": "音声1を8秒で分割して",
    "join": "音声1と音声2をつなげて",
    "layer": "音声1と音声2を重ねて",
    "extract": "音声1から「good morning」を抜き出して",
    "count": "音声2で「um」は何回言っていますか",
    "locate": "音声2で「hello」はいつ出てきますか",
}

_KEEP = "音声1の「good morning」だけ残して"
_LOUDER = "音声1を3dB大きくして"

NEAREST = {
    "_RETAIN": _KEEP,
    "_SHRINK": _KEEP,
    "_MUTE": "音声1の「hello」をミュートして",
    "_BLEEP": "音声1の「hello」にピー音を入れて",
    "_TONE": "音声1の「hello」にピー音を入れて",
    "LOUDER": _LOUDER,
    "FADE": EXAMPLES["fade"],
    "_FADE": EXAMPLES["fade"],
    "INSERT": EXAMPLES["insert"],
    "_COPY": "音声2の「good morning」を音声1の最後にコピーして",
    "_MOVE": EXAMPLES["move"],
    "_REPLACE": EXAMPLES["replace"],
    "_SWAP": EXAMPLES["swap"],
    "_REPEAT": "音声1の「hello」を3回繰り返して",
    "_SPLIT": EXAMPLES["split"],
    "_JOIN": EXAMPLES["join"],
    "_LAYER": EXAMPLES["layer"],
    "_PARALLEL": EXAMPLES["layer"],
    "_CROSSFADE": "音声1から音声2へ2秒でクロスフェードして",
    "_EXTRACT": EXAMPLES["extract"],
    "_UNDO": "元に戻して",
    "_HOW_OFTEN": EXAMPLES["count"],
    "_WHEN": EXAMPLES["locate"],
    "_WHAT_SAID": "音声1では何と言っていますか",
    "_HOW_LONG": "音声1の長さは？",
    "_NORMALISE": "音声1を-16 LUFSに正規化して",
    "PACER": "音声1を10%速くして",
    "_MUSIC": "音声3をBGMとして音声1の下に敷いて",
}
"""What can be done that comes nearest to a request in which such a word stands."""

SENTENCES = {
    "fillers": "フィラー",
    "swears": "汚い言葉",
    "repeats": "重複した言葉",
    "empty": "指示が空です。言い方の例: {example}",
    "too_long": "指示が{length}文字あります。{longest}文字までにし、何回かに分けてください",
    "control": "指示に制御文字が含まれています。普通の文字で入力してください",
    "unbalanced": "引用符 {mark} が閉じられていません。閉じてください",
    "empty_quotes": "引用符の中が空です。言葉を入れてください",
    "not_understood": "「{what}」が分かりません。何も変更していません。言い方の例: {example}",
    "incomplete": "指示が途中で終わっています。何も変更していません。言い方の例: {example}",
    "which_audio": "音声は{audios}があります。どの音声ですか？",
    "which_of": "「{what}」は音声{audios}で言われています。どの音声ですか？",
    "nowhere": "「{what}」と言っている音声はありません{hint}",
    "hint": "。「{what}」のことですか？",
    "no_kind": "そのような言葉を含む音声はありません",
    "not_there": "音声{audio}のその部分では「{what}」と言っていません",
    "few_words": "音声{audio}には{count}語しかありません",
    "how_many": "音声{audio}では「{what}」と{count}回言っています。どれですか？",
    "spared": "音声{audio}はそのままにするのですか、編集するのですか？ 何も変更していません",
    "swap_what": "入れ替える2つの部分を言ってください。例: {example}",
    "join_what": "つなげる音声を言ってください。例: {example}",
    "one_at_a_time": "これは一度に1つの部分にしかできません。例: {example}",
    "whole": "音声全体ではなく、その一部を言ってください。例: {example}",
    "whole_fade": "フェードは音声の最初か最後にだけ付けられます。例: {example}",
    "pieces": "指定された位置では{count}つに分かれません。必要な数の位置を言ってください",
    "ask_about": "言葉について質問してください。例: {example}",
    "history_inside": "編集と取り消しは別々の指示です。1つずつ言ってください",
    "nothing_asked": "何をすればよいか分かりません。言い方の例: {example}",
    "no_it": "「それ」が何を指すか分かりません。具体的に言ってください",
    "no_previous": "元になる前の指示がありません。全部を言ってください",
    "spare": "それは残すのですか、編集するのですか？ 何も変更していません。言い方の例: {example}",
    "help": (
        "言葉や時間の削除・保持・ミュート・ピー音・移動・コピー・置き換え・入れ替え・繰り返し・挿入、"
        "音声の分割・結合・切り出し、音量や速度の変更、BGM、取り消しができます。"
        "何を、いつ、何回言っているかも答えます。言い方の例: {example}"
    ),
    "no_amount": "どのくらい変えますか？ 例: {example}",
    "before_or_after": "「{what}」の前ですか、後ですか？",
    "where": "どこに入れますか？ 例: {example}",
}
