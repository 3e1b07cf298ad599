"""Korean words for sentences, for the silence at the edges, and for the formats of files."""

from .. import FORMATS, Words
from .verbs import verb

UNITS: Words = {
    "_SENTENCES": "문장, 개 문장, 개의 문장, 문장들, 문장만",
    "_SENTENCE_NTH": "번째 문장, 번 문장, 째 문장, 번째문장, 번째 문장만",
    "_HELD": """이 들어간, 가 들어간, 이 들어 있는, 가 들어 있는, 이 있는, 가 있는, 이 나오는, 가 나오는,
        을 포함한, 를 포함한, 을 포함하는, 를 포함하는, 이 포함된, 가 포함된, 을 말하는, 를 말하는,
        라고 말하는, 이라고 말하는, 을 언급하는, 를 언급하는, 들어간, 포함된, 있는""",
    "EDGES": {"both": "양 끝, 양쪽 끝, 양끝, 앞뒤, 앞과 뒤, 처음과 끝, 시작과 끝, 앞뒤로"},
    "_BLANK": "조용한 부분, 빈 부분, 데드 에어, 죽은 시간",
    "_TRIM_ENDS": "트리밍, 트림, " + verb("다듬/다듬어"),
    "_EXPORT": "변환, 저장, 내보내기, 출력, 엑스포트, " + verb("내보내/내보내, 바꾸/바꿔, 만들/만들어"),
    "_AS_FORMAT": "로, 으로, 파일로, 형식으로, 포맷으로, 로서",
    "FORMAT": FORMATS,
}
