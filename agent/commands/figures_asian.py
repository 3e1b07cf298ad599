"""How figures of audios are asked for in Japanese, Korean and Chinese."""

from __future__ import annotations

from .forms import Asking

_MORE_JA = "(?:(?:一番|いちばん|最も|もっとも|より|もっと) )?"
_GAP_JA = "(?:間|ポーズ|沈黙|無音区間|無音|休止)"
_LONGEST_JA = f"(?:(?:一番|いちばん|最も|もっとも)長い{_GAP_JA}|最長の{_GAP_JA})"
_ENDS_JA = "(?:です|ます)?(?:か|の|かな)?"
_HOW_MUCH_JA = "(?:どのくらい|どれくらい|どのぐらい|どれぐらい|何秒|いくら)"
_IN_JA = "(?:(?P<audios>.+?)(?:の中では|の中で|の中の|にある|には|では|に|で|の|は)、? )?"
_SPEAKS_JA = "(?:話し|しゃべっ|喋っ|言っ)て?い?(?:ます|る)?"

_JA = Asking(
    hint="どれ|どの|どちら|どっち|誰|だれ|間|ポーズ|沈黙|無音|休止|[何語].*[分語]|速さ|速度|スピード|音量|より|[いる]です|文",
    which="(?:誰|だれ|どの(?:音声|録音|人|話者|ファイル)|どちら|どっち|どれ)(?:の(?:ほう|方|音声))?",
    ranks={
        "duration": (f"{_MORE_JA}長い", f"{_MORE_JA}短い"),
        "level": (
            f"(?:音量?が|声が)?{_MORE_JA}(?:大きい|うるさい|大きな声で{_SPEAKS_JA})",
            f"(?:音量?が|声が)?{_MORE_JA}(?:小さい|静か(?:な)?|小さな声で{_SPEAKS_JA})",
        ),
        "pace": (
            f"{_MORE_JA}(?:(?:速く|早く|はやく){_SPEAKS_JA}|早口|(?:話すのが)?速い)",
            f"{_MORE_JA}(?:ゆっくり(?:と)?{_SPEAKS_JA}|(?:話すのが)?遅い)",
        ),
        "words": (
            f"(?:単語|言葉|語数|単語数|言葉数)が{_MORE_JA}多い"
            f"|{_MORE_JA}(?:多くの(?:単語|言葉)を|多く|たくさん){_SPEAKS_JA}",
            f"(?:単語|言葉|語数|単語数|言葉数)が{_MORE_JA}少ない",
        ),
        "sentences": (f"文(?:の数)?が{_MORE_JA}多い", f"文(?:の数)?が{_MORE_JA}少ない"),
        "pauses": (f"{_GAP_JA}(?:の数)?が{_MORE_JA}多い", f"{_GAP_JA}(?:の数)?が{_MORE_JA}少ない"),
        "longest_pause": (f"{_GAP_JA}が{_MORE_JA}長い|{_LONGEST_JA}が(?:ある|あり)|{_LONGEST_JA}", ""),
        "average_pause": (
            f"(?:{_GAP_JA}の平均|平均の?{_GAP_JA})(?:の長さ)?が{_MORE_JA}長い"
            f"|{_GAP_JA}が平均して{_MORE_JA}長い",
            f"(?:{_GAP_JA}の平均|平均の?{_GAP_JA})(?:の長さ)?が{_MORE_JA}短い"
            f"|{_GAP_JA}が平均して{_MORE_JA}短い",
        ),
        "counted": (
            f"(?P<what>.+?)[がを]{_MORE_JA}(?:多い|(?:多く|よく|たくさん)(?:使っ|言っ|話し)てい(?:る|ます)?)",
            f"(?P<what>.+?)が{_MORE_JA}少ない",
        ),
    },
    frames=(
        f"WHICH(?:が|は|に|で)(?:RANK){_ENDS_JA}",
        f"(?P<audios>.+?)(?:のうち|の中で|では|だと|で|は|と)?[、,]? WHICH(?:が|は|に|で)(?:RANK){_ENDS_JA}",
        f"(?:RANK)(?:の|人|音声)は、?WHICH{_ENDS_JA}",
    ),
    claims=(
        "(?P<leader>.+?)(?:の(?:ほう|方))?(?:は|が)、? (?:(?P<audios>.+?)より(?:も)?、? )?"
        f"(?:RANK){_ENDS_JA}",
        f"(?P<audios>.+?)より(?:も)?、? (?P<leader>.+?)(?:の(?:ほう|方))?(?:は|が) (?:RANK){_ENDS_JA}",
    ),
    says="[言話]",
    figures={
        "sentences": (
            f"{_IN_JA}文[はが](?:いくつ|何個|何文)(?:あり|ある)?{_ENDS_JA}",
            f"{_IN_JA}(?:何文|いくつの文が?)(?:あり|ある)?{_ENDS_JA}",
            f"{_IN_JA}文の数は?(?:いくつ)?{_ENDS_JA}",
        ),
        "pauses": (
            f"{_IN_JA}{_GAP_JA}[はが](?:いくつ|何回|何か所|何箇所|何個)(?:あり|ある)?{_ENDS_JA}",
            f"{_IN_JA}(?:いくつ|何回)(?:の{_GAP_JA})?が?(?:あり|ある){_ENDS_JA}",
            f"{_IN_JA}{_GAP_JA}の(?:数|回数)は?(?:いくつ|何回)?{_ENDS_JA}",
        ),
        "longest_pause": (
            f"{_IN_JA}{_LONGEST_JA}(?:は|の(?:長さ|位置|場所)は)(?:どこ|いつ|{_HOW_MUCH_JA})"
            f"(?:に?(?:あり|ある)|続き|続く)?{_ENDS_JA}",
            f"{_IN_JA}{_LONGEST_JA}(?:の場所)?を(?:探して|見つけて|教えて|見せて)(?:ください)?",
        ),
        "average_pause": (
            f"{_IN_JA}{_GAP_JA}の(?:平均(?:の長さ|時間)?|長さの平均)は?{_HOW_MUCH_JA}?{_ENDS_JA}",
            f"{_IN_JA}平均の?{_GAP_JA}(?:の長さ)?は?{_HOW_MUCH_JA}?{_ENDS_JA}",
            f"{_IN_JA}{_GAP_JA}は平均(?:で|して)?{_HOW_MUCH_JA}{_ENDS_JA}",
        ),
        "pace": (
            f"{_IN_JA}(?:1分間?|一分間?|毎分) (?:あたり|当たり|に|で)?(?:の)?"
            f"(?:何(?:語|単語|ワード)|単語数は(?:いくつ)?)(?:あり|ある|話してい(?:る)?|話し)?{_ENDS_JA}",
            f"{_IN_JA}話す(?:速さ|スピード|速度)は{_HOW_MUCH_JA}?{_ENDS_JA}",
        ),
        "level": (f"{_IN_JA}音量は(?:{_HOW_MUCH_JA}|何デシベル)?{_ENDS_JA}",),
    },
)

_MORE_KO = "(?:더|가장|제일) "
_GAP_KO = "(?:쉼|멈춤|침묵|무음 구간|무음|휴지|포즈|쉬는 구간|쉬는 시간|쉬는 부분|공백|정적)"
_LONGEST_KO = f"(?:가장|제일) 긴 {_GAP_KO}"
_TOPIC_KO = "(?:은|는|이|가)? "
_IN_KO = "(?:(?P<audios>.+?)(?:에서는|에서|에는|에|의|은|는) )?"
_ENDS_KO = (
    " (?:이에요|예요|에요|인가요|입니까|이야|야|이니|니|나요|습니까|지|죠|요|있어|있어요|있나요|있습니까|있니"
    "|되나요|돼|돼요|됩니까|나와|나와요|나오나요|해|해요|하나요|합니까|말해|말해요|말하나요|말합니까|될까)?"
)
_HOW_MUCH_KO = "(?:얼마나|얼마|몇 초|어느 정도)"
_LONG_KO = "(?:길어요?|긴가요|깁니까|길까요?|길지|길죠|긴)"
_SHORT_KO = "(?:짧아요?|짧은가요|짧습니까|짧을까요?|짧은)"
_MANY_KO = "(?:많아요?|많은가요|많나요|많습니까|많이 (?:있어요?|나와요?|나오나요)|많은)"
_FEW_KO = "(?:적어요?|적은가요|적나요|적습니까|적게 (?:있어요?|나와요?)|적은)"
_SPEAKS_KO = "(?:말해요?|말하나요|말합니까|말하고 있어요?|얘기해요?|이야기해요?|말하는)"
_USES_KO = "(?:말해요?|말하나요|말합니까|써요?|쓰나요|사용해요?|사용하나요|해요?|하나요|쓰는|하는|말하는)"

_KO = Asking(
    hint="누가|누구|어느|어떤|뭐|몇|얼마|어디|언제|어때|쉼|멈춤|침묵|무음|휴지|포즈|공백|정적|쉬는|보다|가장|제일|더|문장",
    which=(
        "(?:누가|누구의?|(?:둘 중 )?(?:어느|어떤) (?:오디오|녹음|쪽|것|게|사람|파일|목소리|음성)"
        "(?:이|가|에서|에|의)?|뭐가)"
    ),
    ranks={
        "duration": (f"{_MORE_KO}(?:{_LONG_KO}|오래 (?:가|지속돼)요?)", f"{_MORE_KO}{_SHORT_KO}"),
        "level": (
            f"(?:(?:소리|목소리|말소리|음량)가 |음량이 )?{_MORE_KO}(?:커요?|큰가요|큽니까|큰|시끄러워요?"
            f"|크게 {_SPEAKS_KO})",
            f"(?:(?:소리|목소리|말소리|음량)가 |음량이 )?{_MORE_KO}(?:작아요?|작은가요|작은|조용해요?"
            f"|조용한|작게 {_SPEAKS_KO})",
        ),
        "pace": (
            f"(?:말이 |말을 )?{_MORE_KO}(?:(?:빨리|빠르게) (?:{_SPEAKS_KO}|해요?)|빨라요?|빠른가요|빠릅니까"
            f"|빠른)",
            f"(?:말이 |말을 )?{_MORE_KO}(?:(?:천천히|느리게) (?:{_SPEAKS_KO}|해요?)|느려요?|느린가요"
            f"|느립니까|느린)",
        ),
        "words": (
            f"(?:단어를 |말을 )?{_MORE_KO}(?:많이|많은 단어를) {_USES_KO}|(?:단어|단어 수|말)(?:가"
            f"|이)? {_MORE_KO}{_MANY_KO}",
            f"(?:단어를 |말을 )?{_MORE_KO}(?:적게|적은 단어를) {_USES_KO}|(?:단어|단어 수|말)(?:가"
            f"|이)? {_MORE_KO}{_FEW_KO}",
        ),
        "sentences": (f"문장(?:이)? {_MORE_KO}{_MANY_KO}", f"문장(?:이)? {_MORE_KO}{_FEW_KO}"),
        "pauses": (f"{_GAP_KO}(?:이|가)? {_MORE_KO}{_MANY_KO}", f"{_GAP_KO}(?:이|가)? {_MORE_KO}{_FEW_KO}"),
        "longest_pause": (
            f"{_GAP_KO}(?:이|가)? {_MORE_KO}{_LONG_KO}|{_LONGEST_KO}(?:이|가)? (?:있어요?|있나요|있습니까"
            f"|있는)",
            "",
        ),
        "average_pause": (
            f"평균 {_GAP_KO}(?:이|가)? {_MORE_KO}{_LONG_KO}|{_GAP_KO}(?:이"
            f"|가)? 평균(?:적으로)? {_MORE_KO}{_LONG_KO}",
            f"평균 {_GAP_KO}(?:이|가)? {_MORE_KO}{_SHORT_KO}|{_GAP_KO}(?:이"
            f"|가)? 평균(?:적으로)? {_MORE_KO}{_SHORT_KO}",
        ),
        "counted": (
            f"(?P<what>.+?)(?:이|가|을|를)? {_MORE_KO}(?:(?:많이|자주) {_USES_KO}|{_MANY_KO})",
            f"(?P<what>.+?)(?:이|가|을|를)? {_MORE_KO}(?:적게 {_USES_KO}|{_FEW_KO})",
        ),
    },
    frames=(
        "WHICH (?:RANK)",
        "(?P<audios>.+?)(?:중에서?|중에|에서)? ,? WHICH (?:RANK)",
        "(?:RANK) (?:오디오|녹음|쪽|것|건|게|사람|파일)(?:은|는)? "
        f"(?:뭐|누구|(?:어느|어떤) (?:오디오|녹음|쪽|것|사람|거))?{_ENDS_KO}",
    ),
    claims=("(?P<leader>.+?)(?:은|는|이|가) (?:(?P<audios>.+?)보다 )?(?:RANK)",),
    more=_MORE_KO,
    says="말(?:해|하|합)",
    figures={
        "sentences": (
            f"{_IN_KO}문장{_TOPIC_KO}(?:몇|얼마나) (?:개)?{_ENDS_KO}",
            f"{_IN_KO}(?:몇|얼마나) (?:개)?의? 문장{_TOPIC_KO}{_ENDS_KO}",
            f"{_IN_KO}문장 (?:수|개수){_TOPIC_KO}{_ENDS_KO}",
        ),
        "pauses": (
            f"{_IN_KO}{_GAP_KO}{_TOPIC_KO}(?:몇|얼마나) (?:번|개|군데|곳)?{_ENDS_KO}",
            f"{_IN_KO}(?:몇|얼마나) (?:번|개|군데)의? {_GAP_KO}{_TOPIC_KO}{_ENDS_KO}",
            f"{_IN_KO}{_GAP_KO} (?:수|개수|횟수){_TOPIC_KO}{_ENDS_KO}",
        ),
        "longest_pause": (
            f"{_IN_KO}{_LONGEST_KO}{_TOPIC_KO}(?:어디에?|언제|{_HOW_MUCH_KO})(?: {_LONG_KO})?{_ENDS_KO}",
            f"{_IN_KO}{_LONGEST_KO}(?:을|를)? (?:찾아|보여|알려) (?:줘|주세요|줄래)?",
        ),
        "average_pause": (
            f"{_IN_KO}평균 {_GAP_KO}(?:의? 길이)?{_TOPIC_KO}{_HOW_MUCH_KO}(?: {_LONG_KO})?{_ENDS_KO}",
            f"{_IN_KO}{_GAP_KO}의? (?:길이의? )?평균(?: 길이)?{_TOPIC_KO}{_HOW_MUCH_KO}"
            f"(?: {_LONG_KO})?{_ENDS_KO}",
            f"{_IN_KO}{_GAP_KO}{_TOPIC_KO}평균(?:적으로)? {_HOW_MUCH_KO}(?: {_LONG_KO})?{_ENDS_KO}",
        ),
        "pace": (
            f"{_IN_KO}(?:분당|1분에|일 분에|1분당) (?:단어|낱말){_TOPIC_KO}(?:몇 개|몇|얼마나){_ENDS_KO}",
            f"{_IN_KO}(?:분당|1분에|일 분에|1분당) 몇 (?:단어|낱말)(?:를|을|가|이)?{_ENDS_KO}",
            f"{_IN_KO}(?:말 속도|말하는 속도){_TOPIC_KO}(?:{_HOW_MUCH_KO}|어때요?)(?: 빨라요?)?{_ENDS_KO}",
        ),
        "level": (
            f"{_IN_KO}(?:음량|소리 크기|볼륨){_TOPIC_KO}(?:{_HOW_MUCH_KO}|어때요?)(?: 커요?)?{_ENDS_KO}",
        ),
    },
)

_MORE_ZH = "(?:更|最|比较|比較)"
_GAP_ZH = "(?:停顿|停頓|间隔|間隔|静音|靜音|沉默|空白|空隙)"
_LONGEST_ZH = f"最[长長]的?(?:那个|那個|一个|一個|一次|一处|一處)?{_GAP_ZH}"
_IN_ZH = "(?:在? (?P<audios>.+?) (?:里面|裡面|里边|里|裡|中)?的? )?"
_MANY_ZH = "(?:几|幾|多少)[次个個处處段]?"
_HOW_LONG_ZH = "(?:多[长長久]|多少秒?|[几幾]秒)(?:时间|時間)?"
_PER_MINUTE_ZH = "(?:每|一)分[钟鐘]"

_ZH = Asking(
    hint="哪|谁|誰|[几幾多].*|停顿|停頓|间隔|静音|沉默|语速|音量|比|最|更",
    which="(?:哪一?[个個段条條份边邊]?(?:音[频頻]|[录錄]音|文件|人|[声聲]音)?|谁|誰)",
    ranks={
        "duration": (f"(?:的?[时時][长長间間])?{_MORE_ZH}[长長]", f"(?:的?[时時][长長间間])?{_MORE_ZH}短"),
        "level": (
            f"(?:的?(?:[声聲]音|音量))?{_MORE_ZH}(?:大[声聲]|[响響]|大|高)"
            f"|[说說讲講][话話]?得?{_MORE_ZH}大[声聲]",
            f"(?:的?(?:[声聲]音|音量))?{_MORE_ZH}(?:小[声聲]|[轻輕]|小|低|安[静靜])"
            f"|[说說讲講][话話]?得?{_MORE_ZH}小[声聲]",
        ),
        "pace": (
            f"(?:[说說讲講][话話]?得?|的?[语語]速){_MORE_ZH}快",
            f"(?:[说說讲講][话話]?得?|的?[语語]速){_MORE_ZH}慢",
        ),
        "words": (
            f"[说說讲講有][话話]?[的了得]?(?:[词詞字话話]|[单單][词詞])?{_MORE_ZH}多"
            f"|[说說讲講有]了?{_MORE_ZH}多的?(?:[词詞字话話]|[单單][词詞])|的?(?:[词詞字话話]"
            f"|[单單][词詞])数?{_MORE_ZH}多",
            f"[说說讲講有][话話]?[的了得]?(?:[词詞字话話]|[单單][词詞])?{_MORE_ZH}少|的?(?:[词詞字话話]"
            f"|[单單][词詞])数?{_MORE_ZH}少",
        ),
        "sentences": (
            f"[的有说說]?(?:句子|句[数數]){_MORE_ZH}多|[有说說]了?{_MORE_ZH}多的?句子",
            f"[的有说說]?(?:句子|句[数數]){_MORE_ZH}少",
        ),
        "pauses": (
            f"[的有]?{_GAP_ZH}(?:次[数數])?{_MORE_ZH}多|有?{_MORE_ZH}多的?{_GAP_ZH}",
            f"[的有]?{_GAP_ZH}(?:次[数數])?{_MORE_ZH}少",
        ),
        "longest_pause": (f"有?{_LONGEST_ZH}|的?{_GAP_ZH}{_MORE_ZH}[长長]", ""),
        "average_pause": (
            f"的?平均{_GAP_ZH}{_MORE_ZH}[长長]|的?{_GAP_ZH}平均{_MORE_ZH}[长長]",
            f"的?平均{_GAP_ZH}{_MORE_ZH}短|的?{_GAP_ZH}平均{_MORE_ZH}短",
        ),
        "counted": (
            f"(?:[用说說]?的|有)? (?P<what>.+?) [说說用]?得?{_MORE_ZH}多"
            f"|[说說用有]了?{_MORE_ZH}多的? (?P<what_2>.+?)",
            f"(?:[用说說]?的|有)? (?P<what>.+?) [说說用]?得?{_MORE_ZH}少"
            f"|[说說用有]了?{_MORE_ZH}少的? (?P<what_2>.+?)",
        ),
    },
    frames=(
        "在?WHICH[里裡中]?(?:RANK)一?[些点點]?",
        "WHICH[里裡中]?(?:RANK) [,:] (?P<audios>.+)",
        "(?P<audios>.+?) (?:之中|里面|[里裡中])? [,:、]? WHICH(?:RANK)一?[些点點]?",
        "(?:RANK)的[人]?是WHICH",
    ),
    claims=("(?P<leader>.+?)(?:是不是)? (?:比 (?P<audios>.+?) )?(?:RANK)一?[些点點]?(?:吗|嗎|么)?",),
    more=_MORE_ZH,
    says="[说說]",
    figures={
        "sentences": (
            f"{_IN_ZH}(?:一共|总共|總共)?有?(?:几|幾|多少)[个個句]?(?:句子|句[话話]?)",
            f"{_IN_ZH}句子(?:有|的?[数數]量是)?(?:几|幾|多少)[个個句]?",
        ),
        "pauses": (
            f"{_IN_ZH}(?:一共|总共|總共)?有?{_MANY_ZH}{_GAP_ZH}",
            f"{_IN_ZH}{_GAP_ZH}(?:有|的?次[数數]是)?{_MANY_ZH}",
        ),
        "longest_pause": (
            f"{_IN_ZH}{_LONGEST_ZH}(?:是|有|在|持续|持續|位于|出[现現]在)?"
            f"(?:哪[里裡儿兒]|什[么麼](?:地方|[时時]候)|何[处處]|{_HOW_LONG_ZH})",
            f"(?:找出|找到|找|[显顯]示){_IN_ZH}{_LONGEST_ZH}",
        ),
        "average_pause": (
            f"{_IN_ZH}平均(?:的?{_GAP_ZH})(?:[长長]度|[时時][长長间間])?(?:是|有|为|為)?{_HOW_LONG_ZH}",
            f"{_IN_ZH}{_GAP_ZH}的?平均(?:[长長]度|[时時][长長间間])?(?:是|有|为|為)?{_HOW_LONG_ZH}",
        ),
        "pace": (
            f"{_IN_ZH}{_PER_MINUTE_ZH}(?:[说說讲講有是])?{_MANY_ZH}(?:[词詞字]|[单單][词詞])",
            f"{_IN_ZH}[语語]速(?:是|有)?(?:多少|多快)",
        ),
        "level": (f"{_IN_ZH}音量(?:是|有)?(?:多大|多少)",),
    },
)

ASIAN = {"ja": _JA, "ko": _KO, "zh": _ZH}
"""By the code of the language."""
