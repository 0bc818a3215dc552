using Map.Api.Reports;
using Xunit;

namespace Map.Api.Tests.Reports;

public class HoursTextTests
{
    [Theory]
    [InlineData("24/7", "全天 24 小时", "Around the clock")]
    [InlineData("Mo-Su 08:00-20:00", "每天 08:00–20:00", "Every day 08:00–20:00")]
    [InlineData("Mo-Fr 08:00-12:00,14:00-18:00; PH off", "周一至周五 08:00–12:00、14:00–18:00；节假日 休息", "Mon–Fri 08:00–12:00, 14:00–18:00; public holidays closed")]
    [InlineData("Apr-Oct Sa,Su sunrise-sunset", "4月至10月 周六、周日 日出-日落", "Apr–Oct Sat, Sun sunrise-sunset")]
    [InlineData("Tu 09:00-17:00 || \"请先 PH 预约\"", "周二 09:00–17:00；否则 （请先 PH 预约）", "Tue 09:00–17:00; otherwise (请先 PH 预约)")]
    [InlineData("全天开放", "全天开放", "全天开放")]
    public void Hours_are_told_in_words_and_what_is_not_known_stays_as_it_was(string hours, string chinese, string english)
    {
        Assert.Equal(chinese, HoursText.Write(hours, ReportWords.Get(ReportLanguage.ZhCn)));
        Assert.Equal(english, HoursText.Write(hours, ReportWords.Get(ReportLanguage.En)));
    }
}
