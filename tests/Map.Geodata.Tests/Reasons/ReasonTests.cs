using System.Text.RegularExpressions;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Geodata.Reasons;
using Map.Geodata.Tests.Import;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Reasons;

/// <summary>What is said of rows, by code and with values.</summary>
public sealed partial class ReasonTests(TestStore store) : ImportTest(store)
{
    private static readonly ImportOptions DryRun = Wgs84 with { DryRun = true };

    [Fact]
    public void Every_code_is_a_word_in_capitals() => Assert.All(ReasonKinds.All, kind => Assert.Matches(UpperSnakeWord(), kind.Code));

    [Fact]
    public void Every_sentence_has_its_values_and_nothing_in_braces_is_left()
    {
        foreach (var kind in ReasonKinds.All)
        {
            var reason = kind.With([.. kind.Names.Select(name => (name, (object)$"<{name}>"))]);
            Assert.All(kind.Names, name => Assert.Contains($"<{name}>", reason.Text, StringComparison.Ordinal));
            Assert.DoesNotContain('{', reason.Text);
            Assert.Equal(kind.Names, reason.Values.Select(value => value.Name));
        }
    }

    [Fact]
    public void A_value_too_few_or_too_many_is_a_mistake_of_the_program()
    {
        Assert.Throws<ArgumentException>(() => CellReasons.NotANumber.With());
        Assert.Throws<ArgumentException>(() => CellReasons.ValueMissing.With(("value", 3)));
        Assert.Throws<ArgumentException>(() => ReasonJson.Sql(CellReasons.NotANumber, ("number", "3")));
    }

    [Fact]
    public void Numbers_are_written_the_same_everywhere_and_braces_in_values_are_values() =>
        Assert.Equal("\"{value}\" is not a text of up to 1.5 characters", CellReasons.TextTooLong.With(("most", 1.5), ("value", "{value}")).Text);

    [Fact]
    public void Reasons_come_back_as_they_were_kept()
    {
        var reason = FileReasons.EncodingGuessed.With(("encoding", "\"\0\\u0000 𠮷'"));
        var kept = Assert.Single(ReasonJson.ReadStored(ReasonJson.Write([reason])));
        Assert.Equal(("ENCODING_GUESSED", "\"␀\\u0000 𠮷'"), (kept.Code, Assert.Single(kept.Values).Value));
    }

    [Fact]
    public void Nothing_is_cut_within_a_character()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 90)).Select(_ => random.Next(3) switch { 0 => "𠮷", 1 => "驿", _ => "a" }));
            var most = random.Next(3, 80);
            var shown = Shortened.To(text, most);
            Assert.True(shown.Length <= most && (shown == text ? text.Length <= most : shown.EndsWith('…') && text.StartsWith(shown[..^1], StringComparison.Ordinal)), $"seed {seed}: {text} to {most}");
            Assert.True(shown.EnumerateRunes().All(rune => rune.Value != 0xFFFD), $"seed {seed}: {text} to {most}");
        }
    }

    [Fact]
    public async Task A_long_cell_of_rare_characters_is_shown_whole_up_to_its_end()
    {
        // 57 units would end within the 29th character, as 37 would in WKT and 60 in JSON.
        var rare = "a" + string.Concat(Enumerable.Repeat("𠮷", 60));
        var number = await RejectAsync(ImportKinds.Stations, "s.csv", $"code,seats\nA,{rare}\n");
        Assert.DoesNotContain('\uFFFD', number.Value + number.Reason);
        Assert.All((string[])[number.Value!, number.Reason], text => Assert.True(text.EnumerateRunes().All(rune => rune.Value != 0xFFFD)));
        var wkt = await RejectAsync(ImportKinds.Merchants, "m.csv", $"code;name;category;wkt\na;店;餐饮;{rare}\n");
        Assert.True(wkt.Reason.EnumerateRunes().All(rune => rune.Value != 0xFFFD));
        var json = await RejectAsync(ImportKinds.Merchants, "m.geojson", $$$"""{"type": "Feature", "properties": {"code": "a"}, "geometry": {"type": "Point", "coordinates": "{{{rare}}}"}}""");
        Assert.True(json.Reason.EnumerateRunes().All(rune => rune.Value != 0xFFFD));
    }

    [Theory]
    [InlineData("code,seats\nA,viele\n", "NOT_A_WHOLE_NUMBER value=viele")]
    [InlineData("code,rider_access\nA,vielleicht\n", "NOT_YES_OR_NO value=vielleicht")]
    [InlineData("code,grid\nA,NOWHERE\n", "REFERENCE_UNKNOWN code=NOWHERE, target=grid")]
    [InlineData("code,services\nA,NOTHING;NEVER\n", "LINKS_UNKNOWN codes=\"NEVER\", \"NOTHING\", target=service")]
    [InlineData("code,name\nNEW,新站\n", "NEW_FEATURE_NEEDS_IT")]
    [InlineData("code,seats\nA,1,2\n", "CELL_COUNT_DIFFERS cells=3, headers=2")]
    [InlineData("code,seats\nA,-3\n", "NEW_FEATURE_NEEDS_IT")]
    [InlineData("code,name,kind,status,seats,lon,lat\nA,站,REST_STATION,OPEN,-3,117.3,31.8\n", "RULE_BROKEN rule=(seats >= 0)")]
    [InlineData("code,name,kind,status,lon,lat\nA,站,REST_STATION,OPEN,31.8,117.3\n", "POSITION_SWAPPED at= (31.8, 117.3)")]
    [InlineData("code,name,kind,status,lon,lat\nA,站,REST_STATION,OPEN,北,31.8\n", "NO_POSITION latitude=31.8, longitude=北")]
    public async Task A_rejected_row_says_its_reason_by_code(string table, string expected) =>
        Assert.Equal(expected, Told(await RejectAsync(ImportKinds.Stations, "s.csv", table)));

    [Fact]
    public async Task Several_reasons_of_a_row_are_told_one_by_one()
    {
        var note = await RejectAsync(ImportKinds.Stations, "s.csv", "code,seats,rider_access\nA,many,perhaps\n");
        Assert.Equal("NOT_A_WHOLE_NUMBER value=many; NOT_YES_OR_NO value=perhaps", Told(note));
        Assert.Equal(string.Join("; ", note.Reasons.Select(reason => reason.Text)), note.Reason);
    }

    [Fact]
    public async Task A_figure_that_counts_nothing_says_what_would() =>
        Assert.StartsWith("NOT_A_MEASURE value=stations colour=RED; MEASURE_FILTER_UNKNOWN kind=stations, word=colour; MEASURE_WORDS words=kind, ", Told(await RejectAsync(
            ImportKinds.Indicators, "i.csv", "code,counts\nI,stations colour=RED\n")), StringComparison.Ordinal);

    [Fact]
    public async Task Hours_that_nobody_can_read_are_told_with_their_place()
    {
        var report = await ImportAsync(ImportKinds.Stations, "s.csv", "code,name,kind,status,opening_hours,lon,lat\nA,站,REST_STATION,OPEN,上午,117.3,31.8\n", DryRun);
        Assert.Equal("OPENING_HOURS_UNREADABLE hours=上午, position=1; HOURS_LETTER_UNKNOWN met=\"上\"", Told(Assert.Single(report.Warnings.First)));
    }

    private async Task<ImportNote> RejectAsync(ImportKind kind, string file, string text) =>
        Assert.Single((await ImportAsync(kind, file, text, DryRun)).Rejected.First);

    private static string Told(ImportNote note) => string.Join("; ", note.Reasons.Select(reason =>
        $"{reason.Code} {string.Join(", ", reason.Values.OrderBy(value => value.Name, StringComparer.Ordinal).Select(value => $"{value.Name}={value.Value}"))}".TrimEnd()));

    [GeneratedRegex("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$")]
    private static partial Regex UpperSnakeWord();
}
