"""Korean."""

from . import Language

SENTENCES = {
    "cut": "오디오 {audio}에서 {touched}({seconds:.1f}초)을(를) 삭제했습니다.",
    "keep": "오디오 {audio}에서 {part}만 남기고 {seconds:.1f}초를 삭제했습니다.",
    "mute": "오디오 {audio}에서 {touched}({seconds:.1f}초)을(를) 음소거했습니다.",
    "bleep": "오디오 {audio}에서 {touched}({seconds:.1f}초)을(를) 삐 처리했습니다.",
    "louder": "오디오 {audio}의 음량을 {decibels:g} dB 높였습니다.",
    "louder_part": "오디오 {audio}에서 {part}의 음량을 {decibels:g} dB 높였습니다.",
    "softer": "오디오 {audio}의 음량을 {decibels:g} dB 낮췄습니다.",
    "softer_part": "오디오 {audio}에서 {part}의 음량을 {decibels:g} dB 낮췄습니다.",
    "fade_in": "오디오 {audio}에 {seconds:g}초 페이드인을 넣었습니다.",
    "fade_out": "오디오 {audio}에 {seconds:g}초 페이드아웃을 넣었습니다.",
    "insert": "오디오 {audio}의 {where}에 오디오 {source}을(를) 넣었습니다.",
    "insert_part": "오디오 {audio}의 {where}에 오디오 {source}의 {text}을(를) 넣었습니다.",
    "insert_silence": "오디오 {audio}의 {where}에 무음 {seconds:g}초를 넣었습니다.",
    "replace": "오디오 {audio}의 {touched}을(를) 오디오 {source}의 {text}(으)로 바꿨습니다.",
    "move": "오디오 {audio} 안에서 {text}을(를) 옮겼습니다.",
    "move_to": "{text}을(를) 오디오 {audio}에서 오디오 {to}(으)로 옮겼습니다.",
    "swap": "오디오 {audio}에서 {first}와(과) {second}을(를) 서로 바꿨습니다.",
    "swap_between": "오디오 {audio}의 {first}와(과) 오디오 {other}의 {second}을(를) 서로 바꿨습니다.",
    "repeat": "이제 오디오 {audio}에서 {part}이(가) {times}번 들립니다.",
    "split": "오디오 {audio}을(를) {created}(으)로 나눴습니다.",
    "join": "{audios}을(를) 합쳐 {created}을(를) 만들었습니다.",
    "join_faded": "{audios}을(를) 최대 {seconds:g}초의 크로스페이드로 합쳐 {created}을(를) 만들었습니다.",
    "layer": "{audios}을(를) 겹쳐 {created}을(를) 만들었습니다.",
    "extract": "오디오 {audio}의 {text}(으)로 {created}을(를) 만들었습니다.",
    "shorten_pauses": "오디오 {audio}의 쉼 {count}곳을 {to:g}초로 줄였습니다. {seconds:.1f}초가 줄었습니다.",
    "shorten_pauses_1": "오디오 {audio}의 쉼 1곳을 {to:g}초로 줄였습니다. {seconds:.1f}초가 줄었습니다.",
    "trim_start": "오디오 {audio} 처음의 무음을 {seconds:.1f}초 잘라 냈습니다.",
    "trim_end": "오디오 {audio} 끝의 무음을 {seconds:.1f}초 잘라 냈습니다.",
    "trim_both": "오디오 {audio} 처음과 끝의 무음을 {seconds:.1f}초 잘라 냈습니다.",
    "speed": "오디오 {audio}의 속도를 {factor:g}배로 바꾸었습니다. 길이는 {seconds:.1f}초입니다.",
    "speed_part": "오디오 {audio}에서 {touched}의 속도를 {factor:g}배로 바꾸었습니다.",
    "normalise": "오디오 {audio}는 내보낼 때 음량이 {lufs:g} LUFS, 피크가 {peak:g} dBTP 이하가 됩니다.",
    "mix_under": (
        "오디오 {source}를 오디오 {audio} 아래에 배경 음악으로 깔았습니다: "
        "{level:g} dB, 말소리 아래에서는 {duck:g} dB 더."
    ),
    "undo": "취소했습니다: {requests}.",
    "redo": "다시 실행했습니다: {requests}.",
    "start_over": "모든 오디오를 처음 상태로 되돌렸습니다.",
    "read": "오디오 {audio}의 내용: “{said}”.",
    "read_nothing": "오디오 {audio}의 그 부분에는 말이 없습니다.",
    # One for each audio, with semicolons between, and the total of several.
    "count_phrase": "오디오 {audio}에 “{what}”이(가) {count}번 나옵니다",
    "count_phrase_0": "오디오 {audio}에는 “{what}”이(가) 나오지 않습니다",
    "count_kind": "오디오 {audio}에 있는 것: {things}",
    "count_total": ". 모두 {count}번입니다",
    "locate": "오디오 {audio}에서 “{what}”이(가) 나오는 곳: {times}",
    "measure": "오디오 {audio}의 길이는 {seconds:.2f}초입니다",
    "measure_total": ". 모두 {seconds:.2f}초입니다",
    "mentions": "“{what}”이(가) 나오는 오디오: {audios}.",
    "mentions_0": "“{what}”이(가) 나오는 오디오는 없습니다.",
    "list_audios": "오디오 {audio}: {name}, {seconds:.2f}초, 단어 {count}개.",
    "read_on": "{word}부터 단어가 더 있습니다.",
    "more_places": "외 {count}곳",
    "export": "오디오 {audio}을(를) {path}에 저장합니다.",
    "history": "지금까지: {steps}.",
    "history_0": "아직 편집한 것이 없습니다.",
    "history_undone": "{step} (취소됨)",
    "diff": "오디오 {audio}의 길이는 {before:.2f}초에서 {after:.2f}초가 되었습니다: {changes}.",
    "diff_0": "오디오 {audio}은(는) 추가했을 때 그대로입니다.",
    "same_words": "단어는 그대로입니다",
    "removed": "삭제: {places}",
    "silenced": "음소거 또는 삐 소리: {places}",
    "inserted": "삽입: {places}",
    "moved": "이동: {places}",
    "place": "{start:.2f}초의 {text}",
    "heard_from": "{seconds:.2f}초부터: {said}",
    "heard_at": "오디오 {audio}의 {times}",
    "measured": "오디오 {audio}: {told}",
    "pace": "분당 단어 {count}개",
    "heard_pauses": "{told}, 모두 {seconds:.1f}초",
    # Which has more: of two, and of several.
    "duration_most": "{audio}이(가) 더 깁니다|{audio}이(가) 가장 깁니다",
    "duration_least": "{audio}이(가) 더 짧습니다|{audio}이(가) 가장 짧습니다",
    "level_most": "{audio}이(가) 더 큽니다|{audio}이(가) 가장 큽니다",
    "level_least": "{audio}이(가) 더 조용합니다|{audio}이(가) 가장 조용합니다",
    "pace_most": "{audio}이(가) 더 빨리 말합니다|{audio}이(가) 가장 빨리 말합니다",
    "pace_least": "{audio}이(가) 더 천천히 말합니다|{audio}이(가) 가장 천천히 말합니다",
    "count_most": "{audio}이(가) 더 많습니다|{audio}이(가) 가장 많습니다",
    "count_least": "{audio}이(가) 더 적습니다|{audio}이(가) 가장 적습니다",
    "longest_pause_most": "{audio}의 쉼이 더 깁니다|{audio}의 쉼이 가장 깁니다",
    "longest_pause_least": "{audio}의 가장 긴 쉼이 더 짧습니다|{audio}의 가장 긴 쉼이 가장 짧습니다",
    "average_pause_most": "{audio}의 쉼이 평균적으로 더 깁니다|{audio}의 쉼이 평균적으로 가장 깁니다",
    "average_pause_least": "{audio}의 쉼이 평균적으로 더 짧습니다|{audio}의 쉼이 평균적으로 가장 짧습니다",
    "longest_pause": "가장 긴 쉼 {told}",
    "average_pause": "쉼 평균 {told}",
    "pauses": "쉼 {count}번",
    "pauses_0": "쉼 없음",
    "longer_pauses": "{seconds:g} s보다 긴 {told}",
    "sentences": "{count}문장",
    "sentences_0": "문장 없음",
    "yes": "네, {told}",
    "no": "아니요, {told}",
    "no_level": "잴 말소리가 없음",
    "ranked": "{leading}: {told}",
    "compared": "오디오 {audio} {told}",
    "equal": "{audios}은(는) 같습니다: {told}",
    "needs_model": (
        "누가 말하는지, 어떻게 들리는지 등은 음성 모델만 알 수 있습니다. "
        "WORDSPLICE_MODEL_DIR 또는 WORDSPLICE_BROKER_URL을 설정하세요."
    ),
    # Parts of sentences.
    "audio": "오디오 {audio}",
    "audios": "오디오 {most}, {last}",
    "phrases": "“{what}” {count}개",
    "words": "단어 {count}개",
    "fillers": "추임새 {count}개",
    "swears": "욕설 {count}개",
    "repeats": "반복된 단어 {count}개",
    "cut_offs": "말하다 만 단어 {count}개",
    "restarts": "고쳐 말한 부분 {count}개",
    "everything": "전체",
    "of_kind": "해당 단어",
    "part": "일부분",
    "wordless": "말이 없는 부분",
    "wordless_several": "말이 없는 부분 {count}곳",
    "quoted": "“{text}”",
    "at": "{seconds:.2f}초",
    "at_start": "처음",
    "at_end": "끝",
    "after": "“{word}” 뒤",
    # Warnings behind what was done.
    "matched_up": "주변 말소리에 맞춰 {decibels:.1f} dB 키웠습니다.",
    "matched_up_softer": "{decibels:.1f} dB 키웠지만, 주변 말소리보다 아직 {softer:.1f} dB 작습니다.",
    "matched_down": "주변 말소리에 맞춰 {decibels:.1f} dB 줄였습니다.",
    "matched_sound": "음색도 주변 말소리에 맞췄습니다.",
    "unmatched": "맞출 말소리가 들리지 않아 음량과 음색은 그대로입니다.",
    "muted_instead": "{count}곳은 다른 사람이 말하고 있어 자르지 않고 음소거했습니다.",
    "muted_weak": "{count}곳은 시간이 대략적이어서 자르지 않고 음소거했습니다.",
    "by_sound": "단어가 아니라 소리로 찾았습니다: {places}.",
    "maybe_too": "{places}도 그럴 수 있습니다. 맞으면 “그 부분을 잘라 줘”라고 말하세요.",
    "scored": "{start:.2f} s의 “{what}”(점수 {score:.2f})",
    "placed": "{times} (점수 {score:.2f})",
    "too_soft": (
        "{file}의 음량은 {lufs:g}이(가) 아니라 {reached:.1f} LUFS입니다. "
        "피크 때문에 더 올릴 수 없습니다. 피크 한도를 높이거나 목표를 낮추세요."
    ),
    "weak": "직접 들어 보세요. {count}곳은 시간이 대략적입니다.",
    "recognised": (
        "{audios}의 단어는 자주 잘못 듣는 오프라인 인식기의 결과입니다. "
        "더 정확하게 하려면 녹취록이나 텍스트를 지정해 주세요(--transcript)."
    ),
    "undecided": "망설이는 소리 {count}개는 “um”인지 “uh”인지 소리만으로 구별할 수 없었습니다.",
}

REFUSALS = {
    "no_audio": "오디오 {audio}은(는) 없습니다. 있는 오디오: {numbers}",
    "no_audios": "아직 추가된 오디오가 없습니다. 먼저 추가해 주세요",
    "no_file": "오디오 {audio}은(는) 파일에서 추가된 것이 아닙니다",
    "no_words": "오디오 {audio}에는 단어가 없습니다. 녹취록을 지정해 주세요(--transcript {audio}=FILE)",
    "not_said": "오디오 {audio}에는 “{what}”이(가) 나오지 않습니다",
    "not_said_but": "오디오 {audio}에는 “{what}”이(가) 나오지 않습니다. “{near}”을(를) 말씀하신 건가요?",
    "said_nowhere": "“{what}”이(가) 나오는 오디오가 없습니다",
    "said_less": "오디오 {audio}에는 “{what}”이(가) {count}번만 나옵니다",
    "maybe_heard": (
        "오디오 {audio}의 {times}에서 “{what}”을(를) 들은 것 같습니다(점수 {scores}). 그것인가요? “네”, "
        "“아니요” 또는 “그 부분을 잘라 줘”라고 말하세요"
    ),
    "no_fillers": "오디오 {audio}에는 추임새가 없습니다",
    "no_swears": "오디오 {audio}에는 욕설이 없습니다",
    "no_repeats": "오디오 {audio}에는 반복된 단어가 없습니다",
    "no_cut_offs": "오디오 {audio}에는 말하다 만 단어가 없습니다",
    "no_restarts": "오디오 {audio}에는 고쳐 말한 부분이 없습니다",
    "nothing_to_trim": (
        "오디오 {audio}의 그곳에는 잘라 낼 무음이 없습니다. 첫 단어 앞이나 마지막 단어 뒤에 들리는 소리는 "
        "그대로 둡니다"
    ),
    "no_pauses": "오디오 {audio}의 단어 사이에는 {seconds:g}초보다 긴 쉼이 없습니다",
    "long_pause": "{longer_than:g}초가 넘는 쉼을 {to:g}초로 줄일 수는 없습니다. 더 짧은 시간을 말해 주세요",
    "few_fillers": "오디오 {audio}에는 추임새가 {count}개뿐입니다",
    "few_swears": "오디오 {audio}에는 욕설이 {count}개뿐입니다",
    "few_repeats": "오디오 {audio}에는 반복된 단어가 {count}개뿐입니다",
    "few_cut_offs": "오디오 {audio}에는 말하다 만 단어가 {count}개뿐입니다",
    "few_restarts": "오디오 {audio}에는 고쳐 말한 부분이 {count}개뿐입니다",
    "few_words": "오디오 {audio}에는 단어가 {count}개뿐입니다",
    "no_sentences": (
        "오디오 {audio}의 녹취록에는 문장 부호가 없어 문장이 어디서 끝나는지 알 수 없습니다. 문장 부호가 "
        "있는 녹취록을 지정해 주세요(--transcript {audio}=FILE)"
    ),
    "few_sentences": "오디오 {audio}에는 그런 문장이 {count}개뿐입니다",
    "which_phrase": (
        "오디오 {audio}에는 “{what}”이(가) {count}번 나옵니다({times}). 어느 것인가요? "
        "처음, 마지막 또는 번호로 말해 주세요"
    ),
    "which_part": (
        "오디오 {audio}에는 그것이 {count}번 나옵니다({times}). 어느 것인가요? "
        "처음, 마지막 또는 번호로 말해 주세요"
    ),
    "never_followed": "오디오 {audio}에서 “{first}” 뒤에 “{second}”이(가) 오는 곳이 없습니다. 어디인가요?",
    "often_followed": (
        "오디오 {audio}에서 “{first}” 뒤에 “{second}”이(가) 오는 곳이 {count}군데입니다. 정확히 어디인가요?"
    ),
    "no_there": "오디오 {audio}은(는) 바로 전에 편집되지 않았습니다. “거기”가 어디인가요?",
    "no_time": "넣을 시점을 하나 말해 주세요",
    "no_length": "{start:.2f}초의 “{what}”은(는) 녹취록에 길이가 없습니다. 시간을 고쳐 주세요",
    "outside": "오디오 {audio}의 길이는 {duration:.2f}초이고, {seconds:g}초는 그 밖입니다",
    "beyond": "{seconds:g}초는 오디오 밖입니다. 길이는 {duration:g}초이니 그 안의 시간을 말해 주세요",
    "reversed": "{start:g}초부터 {end:g}초까지는 아무것도 없습니다. 이른 시간을 먼저 말해 주세요",
    "nothing_between": "오디오 {audio}의 그 두 곳 사이에는 아무것도 없습니다",
    "nothing_left": "오디오에 아무것도 남지 않게 됩니다. 일부는 남겨 주세요",
    "nothing_else": "오디오 {audio}에는 다른 것이 없어서 그대로 두었습니다",
    "whole": "그것은 오디오 {audio} 전체입니다. 일부분을 말해 주세요",
    "into_itself": "어떤 부분을 그 부분 안으로 옮길 수 없습니다. 바깥 위치를 말해 주세요",
    "overlap": "겹치는 두 부분은 서로 바꿀 수 없습니다. 떨어진 두 부분을 말해 주세요",
    "no_gain": "음량 배율은 0보다 커야 합니다. 소리를 없애려면 음소거해 주세요",
    "split_edge": "맨 처음이나 맨 끝에서는 나눌 수 없습니다. 오디오 안의 위치를 말해 주세요",
    "no_silence": "무음은 0초보다 길어야 합니다",
    "long_fade": "오디오 {audio}의 길이는 {duration:.2f}초라서 {seconds:g}초 페이드는 들어가지 않습니다",
    "no_room": "오디오는 {hours}시간이나 {pieces}조각을 넘을 수 없습니다. 더 적게 요청해 주세요",
    "long_sound": (
        "오디오 {audio} 중 {duration:.1f}초입니다. 음성 모델은 {seconds:g}초까지 들을 수 있으니 "
        "언제부터 언제까지인지 말하세요"
    ),
    "speed_limit": (
        "녹음 속도의 {speed:g}배가 됩니다. "
        "{slowest:g}배에서 {fastest:g}배까지 가능하니 1에 더 가까운 배율을 말해 주세요"
    ),
    "short_music": (
        "오디오 {audio}는 배경 음악으로 쓰기에 너무 짧습니다. {seconds:g}초 이상인 오디오를 말해 주세요"
    ),
    "own_music": "오디오 {audio}를 자기 자신의 음악으로 쓸 수 없습니다. 다른 오디오의 번호를 말해 주세요",
    "many_tracks": "동시에 들릴 수 있는 트랙은 {most}개까지입니다. 오디오를 줄여 주세요",
    "no_undo": "취소할 것이 없습니다",
    "no_redo": "다시 실행할 것이 없습니다",
    "no_edits": "아직 편집한 것이 없어 처음 상태 그대로입니다",
}

LANGUAGE = Language(sentences=SENTENCES, refusals=REFUSALS)
