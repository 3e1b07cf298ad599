"""Chinese spellings: combinations of parts, and both sets of characters."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import product
from typing import Any

from .. import Costs, Words

_PAIRS = """
    删刪 换換 复復 还還 个個 这這 里裡 么麼 们們 时時 对對 频頻 头頭 间間 后後 声聲 话話 说說 词詞 语語
    单單 过過 开開 关關 静靜 减減 录錄 轨軌 档檔 应應 该該 从從 将將 给給 让讓 两兩 为為 无無 来來 现現
    听聽 读讀 实實 问問 题題 请請 烦煩 帮幫 见見 谢謝 觉覺 边邊 东東 数數 写寫 进進 会會 发發 变變 与與
    动動 当當 结結 场場 处處 别別 点點 长長 连連 续續 双雙 号號 总總 围圍 内內 组組 统統 终終 错錯 误誤
    赘贅 脏髒 节節 渐漸 强強 调調 响響 轻輕 压壓 补補 颠顛 仅僅 余餘 尽盡 够夠 几幾 种種 样樣 条條 块塊
    独獨 导導 产產 辑輯 贴貼 贝貝 备備 义義 盖蓋 没沒 灭滅 弃棄 简簡 销銷 顺順 认認 显顯 输輸 标標 记記
    紧緊 讲講 谈談 论論 隐隱 闭閉 啰囉 谁誰 须須 区區 转轉 译譯 净淨 劳勞 驾駕 着著 较較 执執 类類 并並
    绝絕 抛拋 滤濾 摆擺 举舉 则則 钟鐘 吗嗎 哔嗶 难難 带帶 骂罵 讯訊 办辦 达達 亲親 赶趕 载載 约約 搁擱
    寻尋 确確 准準 刚剛 历歷 诉訴 万萬 缩縮 负負 匀勻 鸣鳴 干幹 叠疊 丢丟 议議 毕畢 赛賽 属屬 随隨 犹猶
    扰擾 务務 缝縫 剥剝 离離 宾賓 顶頂 挡擋 码碼 马馬 审審 铲鏟 夹夾 装裝 汇匯 凑湊 缓緩 秽穢 顿頓 哑啞
    讨討 厌厭 恶惡 垫墊 计計 罗羅 创創 储儲 抠摳 划劃 纠糾 环環 断斷 师師 机機
"""
"""Characters that are written in two ways, the simplified one first."""
_TRADITIONAL = str.maketrans({pair[0]: pair[1] for pair in _PAIRS.split()})
_VARIANTS = str.maketrans({"裡": "裏", "並": "併", "幹": "干"})

_COMMA = re.compile(r"(?<!\\),")


def either(*slots: str) -> str:
    """Every way to take one part of each slot, whose parts are separated by commas and may be empty."""
    chosen = product(*([part.strip() for part in slot.split(",")] for slot in slots))
    return ", ".join(filter(None, map("".join, chosen)))


def traditional(text: str) -> str:
    """Spellings in simplified characters with those in traditional ones beside them."""
    spelled: dict[str, None] = {}
    for spelling in _COMMA.split(text):
        converted = spelling.translate(_TRADITIONAL)
        spelled |= dict.fromkeys((spelling, converted, converted.translate(_VARIANTS)))
    return ",".join(spelled)


def both(words: Words) -> Words:
    """A table with the traditional spellings beside the simplified ones."""

    def spelled(texts: str | Mapping[Any, str]) -> str | Mapping[Any, str]:
        if isinstance(texts, str):
            return traditional(texts)
        return {value: traditional(text) for value, text in texts.items()}

    return {terminal: spelled(texts) for terminal, texts in words.items()}


def both_costs(costs: Costs) -> Costs:
    """What may be passed over, in both sets of characters."""
    return {cost: traditional(text) for cost, text in costs.items()}
