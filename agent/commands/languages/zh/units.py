"""Chinese words for sentences, for the silence at the edges, and for the formats of files."""

from .. import FORMATS, Words
from .phrases import both

UNITS: Words = both(
    {
        "_SENTENCES": "句, 句话, 个句子, 句子, 的句子, 那句话, 那句, 的那句话, 的那句, 那个句子, 的那个句子",
        "_HOLDING": "含有, 包含, 含, 带有, 带, 提到, 说到, 说了, 有, 出现, 里有",
        "EDGES": {"both": "两端, 两头, 首尾, 头尾, 前后, 开头和结尾, 开头结尾, 头和尾"},
        "_BLANK": "空白部分, 静音部分, 无声部分, 空白时间, 冷场",
        "_TRIM_ENDS": "修剪, 修剪一下, 修一下头尾, 修整",
        "_EXPORT": "导出, 转换, 转, 另存, 保存, 存, 输出, 变",
        "_AS_FORMAT": "为, 成, 成为, 到, 作为, 为文件",
        "FORMAT": FORMATS,
    }
)
