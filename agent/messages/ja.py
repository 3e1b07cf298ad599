"""Japanese."""

from . import Language

SENTENCES = {
    "cut": "音声{audio}から{touched}（{seconds:.1f}秒）を削除しました。",
    "keep": "音声{audio}の{part}だけを残し、{seconds:.1f}秒を削除しました。",
    "mute": "音声{audio}の{touched}（{seconds:.1f}秒）をミュートしました。",
    "bleep": "音声{audio}の{touched}（{seconds:.1f}秒）にピー音をかぶせました。",
    "louder": "音声{audio}を{decibels:g} dB大きくしました。",
    "louder_part": "音声{audio}の{part}を{decibels:g} dB大きくしました。",
    "softer": "音声{audio}を{decibels:g} dB小さくしました。",
    "softer_part": "音声{audio}の{part}を{decibels:g} dB小さくしました。",
    "fade_in": "音声{audio}に{seconds:g}秒のフェードインを付けました。",
    "fade_out": "音声{audio}に{seconds:g}秒のフェードアウトを付けました。",
    "insert": "音声{audio}の{where}に音声{source}を入れました。",
    "insert_part": "音声{audio}の{where}に、音声{source}の{text}を入れました。",
    "insert_silence": "音声{audio}の{where}に{seconds:g}秒の無音を入れました。",
    "replace": "音声{audio}の{touched}を、音声{source}の{text}に置き換えました。",
    "move": "音声{audio}の中で{text}を移動しました。",
    "move_to": "{text}を音声{audio}から音声{to}へ移動しました。",
    "swap": "音声{audio}の{first}と{second}を入れ替えました。",
    "swap_between": "音声{audio}の{first}と音声{other}の{second}を入れ替えました。",
    "repeat": "音声{audio}で{part}が{times}回聞こえるようにしました。",
    "split": "音声{audio}を{created}に分割しました。",
    "join": "{audios}をつなげて{created}を作りました。",
    "join_faded": "{audios}を最大{seconds:g}秒のクロスフェードでつなげて{created}を作りました。",
    "layer": "{audios}を重ねて{created}を作りました。",
    "extract": "音声{audio}の{text}から{created}を作りました。",
    "shorten_pauses": "音声{audio}の間{count}か所を{to:g}秒に短くしました（{seconds:.1f}秒減りました）。",
    "shorten_pauses_1": "音声{audio}の間1か所を{to:g}秒に短くしました（{seconds:.1f}秒減りました）。",
    "trim_start": "音声{audio}の最初の無音を{seconds:.1f}秒削りました。",
    "trim_end": "音声{audio}の最後の無音を{seconds:.1f}秒削りました。",
    "trim_both": "音声{audio}の最初と最後の無音を{seconds:.1f}秒削りました。",
    "speed": "音声{audio}の速さを{factor:g}倍にしました。長さは{seconds:.1f}秒です。",
    "speed_part": "音声{audio}の{touched}の速さを{factor:g}倍にしました。",
    "normalise": "音声{audio}は書き出すときにラウドネス{lufs:g} LUFS、ピーク{peak:g} dBTP以下になります。",
    "mix_under": (
        "音声{source}を音声{audio}の下に音楽として入れました。"
        "音量は{level:g} dB、言葉の間はさらに{duck:g} dBです。"
    ),
    "undo": "取り消しました: {requests}。",
    "redo": "やり直しました: {requests}。",
    "start_over": "すべての音声を最初の状態に戻しました。",
    "read": "音声{audio}の内容: 「{said}」。",
    "read_nothing": "音声{audio}のその部分では何も言っていません。",
    "count_phrase": "音声{audio}では「{what}」と{count}回言っています",
    "count_phrase_0": "音声{audio}では「{what}」と言っていません",
    "count_kind": "音声{audio}は{things}です",
    "count_total": "。合計{count}",
    "locate": "音声{audio}では「{what}」と{times}に言っています",
    "measure": "音声{audio}の長さは{seconds:.2f}秒です",
    "measure_total": "。合計{seconds:.2f}秒",
    "mentions": "「{what}」と言っているのは{audios}です。",
    "mentions_0": "「{what}」と言っている音声はありません。",
    "list_audios": "音声{audio}: {name}、{seconds:.2f}秒、{count}語。",
    "read_on": "{word}から先にも言葉があります。",
    "more_places": "ほか{count}か所",
    "export": "音声{audio}を {path} に保存します。",
    "history": "これまでの操作: {steps}。",
    "history_0": "まだ何も編集していません。",
    "history_undone": "{step}（取り消し済み）",
    "diff": "音声{audio}の長さは{before:.2f}秒から{after:.2f}秒になりました: {changes}。",
    "diff_0": "音声{audio}は追加したときのままです。",
    "same_words": "言葉は変わっていません",
    "removed": "削除: {places}",
    "silenced": "ミュートまたはピー音: {places}",
    "inserted": "挿入: {places}",
    "moved": "移動: {places}",
    "place": "{start:.2f}秒の{text}",
    "heard_from": "{seconds:.2f}秒から: {said}",
    "heard_at": "音声{audio}の{times}",
    "measured": "音声{audio}: {told}",
    "pace": "1分あたり{count}語",
    "heard_pauses": "{told}、計{seconds:.1f}秒",
    # Which has more: of two, and of several.
    "duration_most": "{audio}のほうが長いです|{audio}が最も長いです",
    "duration_least": "{audio}のほうが短いです|{audio}が最も短いです",
    "level_most": "{audio}のほうが大きな音です|{audio}が最も大きな音です",
    "level_least": "{audio}のほうが小さな音です|{audio}が最も小さな音です",
    "pace_most": "{audio}のほうが速く話しています|{audio}が最も速く話しています",
    "pace_least": "{audio}のほうがゆっくり話しています|{audio}が最もゆっくり話しています",
    "count_most": "{audio}のほうが多いです|{audio}が最も多いです",
    "count_least": "{audio}のほうが少ないです|{audio}が最も少ないです",
    "longest_pause_most": "{audio}のほうが長い間があります|{audio}に最も長い間があります",
    "longest_pause_least": "{audio}のほうが最長の間が短いです|{audio}の最長の間が最も短いです",
    "average_pause_most": "{audio}のほうが間が平均して長いです|{audio}の間が平均して最も長いです",
    "average_pause_least": "{audio}のほうが間が平均して短いです|{audio}の間が平均して最も短いです",
    "longest_pause": "最も長い間{told}",
    "average_pause": "間は平均{told}",
    "pauses": "間{count}回",
    "pauses_0": "間なし",
    "longer_pauses": "{seconds:g} sを超える{told}",
    "sentences": "{count}文",
    "sentences_0": "文なし",
    "yes": "はい、{told}",
    "no": "いいえ、{told}",
    "no_level": "測れる音声なし",
    "ranked": "{leading}: {told}",
    "compared": "音声{audio}は{told}",
    "equal": "{audios}は同じです: {told}",
    "needs_model": (
        "だれが話しているか、どう聞こえるかなどは、音声モデルにしか分かりません。"
        "WORDSPLICE_MODEL_DIRかWORDSPLICE_BROKER_URLを設定してください。"
    ),
    # Parts of sentences.
    "audio": "音声{audio}",
    "audios": "音声{most}と{last}",
    "phrases": "「{what}」{count}か所",
    "words": "{count}語",
    "fillers": "フィラー{count}か所",
    "swears": "汚い言葉{count}か所",
    "repeats": "繰り返し{count}か所",
    "cut_offs": "言いかけの言葉{count}か所",
    "restarts": "言い直し{count}か所",
    "everything": "全体",
    "of_kind": "該当する言葉",
    "part": "一部",
    "wordless": "言葉のない部分",
    "wordless_several": "言葉のない部分{count}か所",
    "quoted": "「{text}」",
    "at": "{seconds:.2f}秒",
    "at_start": "最初",
    "at_end": "最後",
    "after": "「{word}」の後",
    # Warnings behind what was done.
    "matched_up": "前後の話し声に合わせて{decibels:.1f} dB大きくしました。",
    "matched_up_softer": "{decibels:.1f} dB大きくしましたが、前後の話し声よりまだ{softer:.1f} dB小さいです。",
    "matched_down": "前後の話し声に合わせて{decibels:.1f} dB小さくしました。",
    "matched_sound": "音色も前後の話し声に合わせました。",
    "unmatched": "合わせる話し声が聞こえないため、音量と音色はそのままです。",
    "muted_instead": "{count}か所は、ほかの人が話しているため、切らずに消音しました。",
    "muted_weak": "{count}か所は、時刻がおおよそなので、切らずに消音しました。",
    "by_sound": "文字起こしではなく音から見つけました：{places}。",
    "maybe_too": "{places}もそうかもしれません。そうなら「その部分を削除して」と言ってください。",
    "scored": "{start:.2f} sの「{what}」（スコア{score:.2f}）",
    "placed": "{times}（スコア{score:.2f}）",
    "too_soft": (
        "{file} のラウドネスは {lufs:g} ではなく {reached:.1f} LUFS "
        "です。ピークのためこれ以上は上げられません。ピークの上限を上げるか、目標を下げてください。"
    ),
    "weak": "聞いて確かめてください。単語ごとの時刻がないため、{count}か所の時刻はおおよそです。",
    "recognised": (
        "{audios}の言葉はオフライン認識によるもので、聞き間違いが多くあります。"
        "文字起こしか本文（--transcript）を渡すと正確になります。"
    ),
    "undecided": "言いよどみのうち{count}か所は、「um」か「uh」かを音だけでは決められませんでした。",
}

REFUSALS = {
    "no_audio": "音声{audio}はありません。ある音声: {numbers}",
    "no_audios": "音声がまだ追加されていません。先に追加してください",
    "no_file": "音声{audio}はファイルから追加されたものではありません",
    "no_words": "音声{audio}には言葉がありません。文字起こしを指定してください（--transcript {audio}=FILE）",
    "not_said": "音声{audio}では「{what}」と言っていません",
    "not_said_but": "音声{audio}では「{what}」と言っていません。「{near}」のことですか？",
    "said_nowhere": "「{what}」と言っている音声はありません",
    "said_less": "音声{audio}では「{what}」と{count}回しか言っていません",
    "maybe_heard": (
        "音声{audio}の{times}で「{what}」と聞こえたかもしれません（スコア{scores}）。それですか？ "
        "「はい」「いいえ」か「その部分を削除して」と言ってください"
    ),
    "no_fillers": "音声{audio}にはフィラーがありません",
    "no_swears": "音声{audio}には汚い言葉がありません",
    "no_repeats": "音声{audio}には繰り返しがありません",
    "no_cut_offs": "音声{audio}には言いかけの言葉がありません",
    "no_restarts": "音声{audio}には言い直しがありません",
    "nothing_to_trim": (
        "音声{audio}のそこには削れる無音がありません。"
        "最初の言葉の前や最後の言葉の後に聞こえる音はそのまま残ります"
    ),
    "no_pauses": "音声{audio}の言葉の間に{seconds:g}秒より長い間はありません",
    "long_pause": (
        "{longer_than:g}秒を超える間を{to:g}秒に短くすることはできません。もっと短い時間を言ってください"
    ),
    "few_fillers": "音声{audio}にはフィラーが{count}か所しかありません",
    "few_swears": "音声{audio}には汚い言葉が{count}か所しかありません",
    "few_repeats": "音声{audio}には繰り返しが{count}か所しかありません",
    "few_cut_offs": "音声{audio}には言いかけの言葉が{count}か所しかありません",
    "few_restarts": "音声{audio}には言い直しが{count}か所しかありません",
    "few_words": "音声{audio}には{count}語しかありません",
    "no_sentences": (
        "音声{audio}の文字起こしには句読点がないため、文の切れ目がわかりません。"
        "句読点のある文字起こしを指定してください（--transcript {audio}=FILE）"
    ),
    "few_sentences": "音声{audio}にはそのような文が{count}つしかありません",
    "which_phrase": (
        "音声{audio}には「{what}」が{count}か所あります（{times}）。どれですか？ 最初、最後、または番号で"
    ),
    "which_part": (
        "音声{audio}にはそれが{count}か所あります（{times}）。どれですか？ 最初、最後、または番号で"
    ),
    "never_followed": "音声{audio}には「{first}」の後に「{second}」がありません。正確な位置はどこですか？",
    "often_followed": (
        "音声{audio}では「{first}」の後に「{second}」が続く所が{count}か所あります。正確な位置はどこですか？"
    ),
    "no_there": "音声{audio}は直前に編集されていません。「そこ」とはどこですか？",
    "no_time": "入れる時刻を1つ言ってください",
    "no_length": "{start:.2f}秒の「{what}」は文字起こしでの長さがありません。時刻を直してください",
    "outside": "音声{audio}の長さは{duration:.2f}秒です。{seconds:g}秒はその外です",
    "beyond": "{seconds:g}秒は音声の外です。長さは{duration:g}秒です。その中の時刻を言ってください",
    "reversed": "{start:g}秒から{end:g}秒の間には何もありません。早い時刻を先に言ってください",
    "nothing_between": "音声{audio}のその2か所の間には何もありません",
    "nothing_left": "音声に何も残らなくなります。一部は残してください",
    "nothing_else": "音声{audio}にはほかに何もないため、そのままにしました",
    "whole": "それは音声{audio}の全体です。その一部を言ってください",
    "into_itself": "部分をそれ自身の中へは移動できません。外の位置を言ってください",
    "overlap": "重なっている2つの部分は入れ替えられません。別々の部分を言ってください",
    "no_gain": "音量の倍率は0より大きくしてください。無音にするにはミュートしてください",
    "split_edge": "最初や最後では分割できません。音声の途中の位置を言ってください",
    "no_silence": "無音は0秒より長くしてください",
    "long_fade": "音声{audio}の長さは{duration:.2f}秒なので、{seconds:g}秒のフェードは入りません",
    "no_room": "音声は{hours}時間、{pieces}個の断片を超えることはできません。もっと少なくしてください",
    "long_sound": (
        "音声{audio}の{duration:.1f}秒分になります。音声モデルが聞けるのは{seconds:g}秒までなので、"
        "いつからいつまでかを言ってください"
    ),
    "speed_limit": (
        "録音の速さの{speed:g}倍になります。"
        "{slowest:g}倍から{fastest:g}倍までできるので、1に近い倍率を指定してください"
    ),
    "short_music": "音声{audio}は音楽にするには短すぎます。{seconds:g}秒以上の音声を指定してください",
    "own_music": "音声{audio}を自分自身の音楽にはできません。別の音声の番号を指定してください",
    "many_tracks": "同時に鳴らせるトラックは{most}本までです。音声を減らしてください",
    "no_undo": "取り消すものがありません",
    "no_redo": "やり直すものがありません",
    "no_edits": "まだ何も編集していないため、最初の状態のままです",
}

LANGUAGE = Language(sentences=SENTENCES, refusals=REFUSALS, separator="、", parts="。", end="。", space="")
