"""Chinese spellings: combinations of parts, and both sets of characters."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from typing import Any

from .. import Costs, Words

_PAIRS = (
    "删刪 换換 复復 还還 个個 这這 里裡 么麼 们們 时時 对對 频頻 头頭 间間 后後 声聲 话話 说說 词詞 语語 单單 过過 开開 关關 静靜 减減 录錄 轨軌 档檔 "
    "应應 该該 从從 将將 给給 让讓 两兩 为為 无無 来來 现現 听聽 读讀 实實 问問 题題 请請 烦煩 帮幫 见見 谢謝 觉覺 边邊 东東 数數 写寫 进進 会會 发發 "
    "变變 与與 动動 当當 结結 场場 处處 级級 别別 点點 长長 连連 续續 双雙 号號 总總 围圍 内內 组組 线線 统統 终終 错錯 误誤 赘贅 脏髒 节節 渐漸 强強 "
    "调調 响響 轻輕 压壓 补補 颠顛 据據 仅僅 余餘 尽盡 够夠 几幾 种種 样樣 条條 块塊 张張 独獨 导導 产產 辑輯 链鏈 贴貼 贝貝 备備 义義 齐齊 盖蓋 没沒 "
    "灭滅 弃棄 简簡 销銷 顺順 启啟 认認 识識 显顯 输輸 标標 记記 检檢 询詢 扩擴 紧緊 讲講 谈談 论論 隐隱 闭閉 啰囉 谁誰 须須 损損 归歸 区區 传傳 转轉 "
    "译譯 净淨 视視 劳勞 驾駕 继繼 虚虛 着著 纯純 网網 页頁 较較 拟擬 执執 类類 图圖 极極 远遠 阶階 并並 绝絕 抛拋 毁毀 滤濾 馈饋 驰馳 摆擺 遗遺 择擇 "
    "选選 举舉 则則 岁歲 钟鐘 杂雜 吗嗎 呐吶 哔嗶 烂爛 难難 乐樂 带帶 骂罵 讯訊 稳穩 构構 办辦 达達 适適 钮鈕 键鍵 亲親 赶趕 订訂 载載 签簽 约約 圆圓 "
    "扬揚 搁擱 寻尋 确確 阵陣 兴興 准準 刚剛 历歷 诉訴 门門 车車 万萬 亿億 预預 览覽 术術 学學 员員 缩縮 绍紹 恼惱 虑慮 观觀 负負 责責 货貨 质質 项項 "
    "顿頓 颗顆 飞飛 麦麥 黄黃 闲閒 匀勻 鸣鳴 轮輪 干幹 叠疊"
)
_TRADITIONAL = str.maketrans({pair[0]: pair[1] for pair in _PAIRS.split()})
_VARIANTS = str.maketrans({"裡": "裏", "並": "并", "幹": "干"})


def either(*slots: str) -> str:
    """Every way to take one part of each slot, whose parts are separated by commas and may be empty."""
    chosen = product(*([part.strip() for part in slot.split(",")] for slot in slots))
    return ", ".join(filter(None, map("".join, chosen)))


def traditional(text: str) -> str:
    """Spellings in simplified characters with those in traditional ones, as people mix them."""
    converted = text.translate(_TRADITIONAL)
    return ", ".join(dict.fromkeys((text, converted, converted.translate(_VARIANTS))))


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
