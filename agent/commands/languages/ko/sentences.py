"""What Korean refusals of commands say."""

EXAMPLES = {
    "cut": "오디오 2에서 'um'을 삭제해 줘",
    "insert": "오디오 1의 'hello' 뒤에 오디오 3을 넣어 줘",
    "insert_pause": "오디오 1의 'hello' 뒤에 무음 2초를 넣어 줘",
    "fade": "오디오 1에 2초 페이드인을 넣어 줘",
    "move": "오디오 1의 'hello'를 맨 끝으로 옮겨 줘",
    "replace": "오디오 1의 'hello'를 오디오 2의 'good morning'으로 바꿔 줘",
    "swap": "오디오 1에서 'first'와 'second'를 서로 바꿔 줘",
    "split": "오디오 1을 8초에서 나눠 줘",
    "join": "오디오 1과 오디오 2를 합쳐 줘",
    "layer": "오디오 1과 오디오 2를 겹쳐 줘",
    "extract": "오디오 1에서 'good morning'을 추출해 줘",
    "count": "오디오 2에서 'um'을 몇 번 말해?",
    "locate": "오디오 2에서 'hello'는 언제 나와?",
}

_KEEP = "오디오 1에서 'good morning'만 남겨 줘"
_LOUDER = "오디오 1을 3dB 크게 해 줘"

NEAREST = {
    "_RETAIN": _KEEP,
    "_SHRINK": _KEEP,
    "_MUTE": "오디오 1의 'hello'를 음소거해 줘",
    "_BLEEP": "오디오 1의 'hello'를 삐 처리해 줘",
    "_TONE": "오디오 1의 'hello'를 삐 처리해 줘",
    "LOUDER": _LOUDER,
    "FADE": EXAMPLES["fade"],
    "_FADE": EXAMPLES["fade"],
    "INSERT": EXAMPLES["insert"],
    "_COPY": "오디오 2의 'good morning'을 오디오 1 끝에 복사해 줘",
    "_MOVE": EXAMPLES["move"],
    "_REPLACE": EXAMPLES["replace"],
    "_SWAP": EXAMPLES["swap"],
    "_REPEAT": "오디오 1의 'hello'를 세 번 반복해 줘",
    "_SPLIT": EXAMPLES["split"],
    "_JOIN": EXAMPLES["join"],
    "_LAYER": EXAMPLES["layer"],
    "_PARALLEL": EXAMPLES["layer"],
    "_CROSSFADE": "오디오 1을 오디오 2로 2초 동안 크로스페이드해 줘",
    "_EXTRACT": EXAMPLES["extract"],
    "_UNDO": "방금 한 작업을 취소해 줘",
    "_HOW_OFTEN": EXAMPLES["count"],
    "_WHEN": EXAMPLES["locate"],
    "_ASKED_WHAT": "오디오 1에서 뭐라고 말해?",
    "_HOW_LONG": "오디오 1의 길이는 얼마야?",
    "_NORMALISE": "오디오 1을 -16 LUFS로 정규화해 줘",
    "PACER": "오디오 1을 10% 빠르게 해 줘",
    "_MUSIC": "오디오 3을 배경음악으로 오디오 1 밑에 깔아 줘",
}
"""What can be done that comes nearest to a request in which such a word stands."""

SENTENCES = {
    "fillers": "군말",
    "swears": "욕설",
    "repeats": "반복된 말",
    "empty": "요청이 비어 있습니다. 예를 들어 이렇게 말해 주세요: {example}",
    "too_long": "요청이 {length}자입니다. 최대 {longest}자이니 몇 단계씩 나누어 말해 주세요",
    "control": "요청에 제어 문자가 들어 있습니다. 일반 텍스트로 입력해 주세요",
    "unbalanced": "따옴표 {mark}의 짝이 없습니다. 따옴표를 닫아 주세요",
    "empty_quotes": "따옴표 안이 비어 있습니다. 단어를 넣어 주세요",
    "not_understood": "“{what}” 부분을 이해하지 못해 아무것도 바꾸지 않았습니다. 예를 들어: {example}",
    "incomplete": "요청이 중간에 끝나서 아무것도 바꾸지 않았습니다. 예를 들어: {example}",
    "which_audio": "오디오 {audios}번이 있습니다. 어느 오디오인가요?",
    "which_of": "“{what}”은(는) {audios}에 나옵니다. 어느 오디오인가요?",
    "nowhere": "“{what}”이(가) 나오는 오디오가 없습니다{hint}",
    "hint": ". “{what}”을(를) 말씀하신 건가요?",
    "no_kind": "그런 단어가 나오는 오디오가 없습니다",
    "not_there": "오디오 {audio}의 그 부분에는 “{what}”이(가) 나오지 않습니다",
    "few_words": "오디오 {audio}에는 단어가 {count}개뿐입니다",
    "how_many": "오디오 {audio}에는 “{what}”이(가) {count}번 나옵니다. 어느 것인가요?",
    "spared": "오디오 {audio}을(를) 둘지 편집할지 알 수 없어 아무것도 바꾸지 않았습니다. 어느 쪽인가요?",
    "swap_what": "서로 바꿀 두 부분을 말해 주세요. 예: {example}",
    "join_what": "합칠 오디오를 말해 주세요. 예: {example}",
    "one_at_a_time": "이 작업은 한 번에 한 부분씩만 할 수 있습니다. 예: {example}",
    "whole": "오디오 전체가 아니라 일부분을 말해 주세요. 예: {example}",
    "whole_fade": "페이드는 오디오의 처음이나 끝에만 넣을 수 있습니다. 예: {example}",
    "pieces": "말씀하신 위치로는 {count}개로 나눌 수 없습니다. 필요한 만큼 위치를 말해 주세요",
    "ask_about": "단어에 대해 물어봐 주세요. 예: {example}",
    "history_inside": "편집과 취소는 서로 다른 요청입니다. 하나씩 말해 주세요",
    "nothing_asked": "무엇을 할지 알 수 없습니다. 예를 들어 이렇게 말해 주세요: {example}",
    "no_it": "“그것”이 무엇인지 알 수 없습니다. 무엇인지 말해 주세요",
    "no_previous": "기준이 될 이전 요청이 없습니다. 전체를 말해 주세요",
    "spare": "남길지 편집할지 알 수 없어 아무것도 바꾸지 않았습니다. 예를 들어: {example}",
    "help": (
        "단어나 구간을 삭제, 유지, 음소거, 삐 처리, 이동, 복사, 교체, 맞바꾸기, 반복, 삽입할 수 있고, "
        "오디오를 나누거나 합치거나 추출하고, 음량과 속도를 바꾸고, 배경음악을 깔고, 작업을 취소할 수 "
        "있습니다. 무슨 말이 언제, 몇 번 나오는지도 답합니다. 예를 들어 이렇게 말해 주세요: {example}"
    ),
    "no_amount": "얼마나 바꿀까요? 예: {example}",
    "before_or_after": "“{what}”의 앞인가요, 뒤인가요?",
    "where": "어디에 넣을까요? 예: {example}",
}
