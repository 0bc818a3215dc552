using Map.Analysis.Network;
using Map.Api.Coverage;
using Map.Api.Coverage.Gaps;
using Map.Api.Coverage.Judgements;
using Map.Api.Reports;
using Map.Geodata.Features;
using Map.Geodata.Siting.Briefs;
using Xunit;

namespace Map.Api.Tests.Reports;

public class ReportWordsTests
{
    private static readonly ReportWords Chinese = ReportWords.Get(ReportLanguage.ZhCn), English = ReportWords.Get(ReportLanguage.En);

    [Fact]
    public void Both_languages_have_the_same_words() => Assert.Equal(Chinese.Keys.Order(), English.Keys.Order());

    [Fact]
    public void Both_languages_put_the_same_values_into_their_sentences() =>
        Assert.All(Chinese.Keys, key => Assert.Equal(Places(Chinese[key]), Places(English[key])));

    [Fact]
    public void Every_term_of_the_domain_has_a_word() => Assert.All(
        [
            .. Keys<CoverageStatus>(), .. Keys<TravelMode>(), .. Keys<GapKind>(), .. Keys<StandardRule>(), .. Keys<RuleVerdict>(), .. Keys<GridLevel>(), .. Keys<OrganizationKind>(),
            .. Keys<FormedBy>(), .. Keys<AllianceKind>(), .. Keys<StationKind>(), .. Keys<StationStatus>(), .. Keys<CaseKind>(), .. Keys<PlanKind>(), .. Keys<PlanStatus>(),
            .. Keys<SitingPeople>(), .. Keys<Qualifier>(),
        ],
        key => Assert.Contains(key, Chinese.Keys));

    [Theory]
    [InlineData(0.9999, ">99.9%")]
    [InlineData(1, "100%")]
    [InlineData(0.0001, "<0.1%")]
    [InlineData(0, "0%")]
    [InlineData(0.663, "66.3%")]
    public void What_is_not_all_never_reads_as_all(double share, string expected) => Assert.Equal(expected, English.Percent(share));

    private static IEnumerable<string> Keys<T>()
        where T : struct, Enum => UpperSnake.List<T>().Select(value => $"{typeof(T).Name}.{value}");

    private static List<char> Places(string text) => [.. text.Index().Where(c => c.Item == '{').Select(c => text[c.Index + 1]).Distinct().Order()];
}
