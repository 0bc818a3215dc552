using System.Net;
using System.Text.Json;
using Map.Api.Reports;
using Map.Api.Reports.Tables;
using Map.Api.Tests.Jobs;
using Map.Geodata.Features;
using Map.Testing;
using Xunit;

namespace Map.Api.Tests.Reports;

public sealed class ReportFileTests(ReportTown town) : IClassFixture<ReportTown>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private HttpClient Client => town.Host.Client;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(ReportLanguage.ZhCn)]
    [InlineData(ReportLanguage.En)]
    public async Task The_same_inputs_give_the_same_page_byte_for_byte(ReportLanguage language)
    {
        var first = await WriteAsync(ReportFormat.Html, language);
        Assert.Equal(first, await WriteAsync(ReportFormat.Html, language));
        Assert.Equal(first, await Client.GetByteArrayAsync($"/reports/grids/D.html?asOf=2026-03-31&language={ReportWords.Get(language).Code}"));
    }

    [Fact]
    public async Task A_page_loads_and_runs_nothing_and_takes_names_for_text()
    {
        using var answer = await Client.GetAsync("/reports/grids/D.html");
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http", html.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("济&lt;南&gt;区", html, StringComparison.Ordinal);
        Assert.DoesNotContain("济<南>区", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/reports/grids/DD.html", "Did you mean D,")]
    [InlineData("/reports/organizations/b.html", "Did you mean B,")]
    public async Task An_unknown_code_is_answered_with_near_ones(string address, string expected)
    {
        using var answer = await Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/reports/grids/D.doc", "html, pdf, xlsx, csv, geojson")]
    [InlineData("/reports/grids/D.html?language=fr", "zh-CN, en")]
    [InlineData("/reports/grids/D.html?minutes=61", "from 1 to 60")]
    [InlineData("/reports/grids/D.html?asOf=31.3.2026", "2025-12-31")]
    [InlineData("/reports/grids/D.html?asOf=0001-01-01", "from 2000 to 2100")]
    [InlineData("/reports/grids/D.csv?table=moods", "grids, gaps")]
    public async Task What_makes_no_sense_is_answered_with_what_would(string address, string expected)
    {
        using var answer = await Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(expected, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_reader_finds_the_same_numbers_in_the_workbook_and_its_formulas_give_them()
    {
        var report = await town.ReportAsync(SubjectKind.Grid, "D");
        await File.WriteAllBytesAsync(_folder["report.xlsx"], await ReportFiles.WriteAsync(report, ReportFormat.Xlsx, ReportLanguage.En, CancellationToken.None));
        using var read = JsonDocument.Parse(await NodePeer.RunAsync("xlsx", "cells.mjs", _folder["report.xlsx"]));
        var words = ReportWords.Get(ReportLanguage.En);
        var formulas = 0;
        foreach (var table in ReportTables.List(report, words).Where(t => t.Rows.Count > 0))
        {
            // A sheet's name has at most 31 letters, and no colon.
            var name = words["table." + table.Key].Replace(':', ' ');
            var rows = read.RootElement.EnumerateArray().Single(s => s.Text("name") == name[..Math.Min(name.Length, 31)]).GetProperty("rows");
            foreach (var (at, row) in table.Rows.Index())
            {
                foreach (var (column, cell) in row.Index())
                {
                    var found = rows[at + 1][column];
                    if (cell is not (int or long or double or decimal)) continue;
                    if (found.ValueKind == JsonValueKind.Object)
                    {
                        formulas++;
                        Assert.Equal(Convert.ToDouble(cell), found.GetProperty("kept").GetDouble(), 1e-9);
                        Assert.Equal(Convert.ToDouble(cell), found.GetProperty("reckoned").GetDouble(), 1e-9);
                    }
                    else Assert.Equal(Convert.ToDouble(cell), found.GetDouble(), 1e-9);
                }
            }
        }

        Assert.True(formulas > 10, $"{formulas} formulas");
    }

    [Fact]
    public async Task Sums_are_formulas_over_the_rows_above_them()
    {
        var report = await town.ReportAsync(SubjectKind.Grid, "D");
        await File.WriteAllBytesAsync(_folder["report.xlsx"], await ReportFiles.WriteAsync(report, ReportFormat.Xlsx, ReportLanguage.En, CancellationToken.None));
        using var read = JsonDocument.Parse(await NodePeer.RunAsync("xlsx", "cells.mjs", _folder["report.xlsx"]));
        var rows = read.RootElement.EnumerateArray().Single(s => s.Text("name") == "Organizations by kind and form").GetProperty("rows");
        var totals = rows[rows.GetArrayLength() - 1];
        // A committee, two branches and a union, of which the committee and a branch have an unknown number of members.
        Assert.Equal("Total of what is known", totals[0].GetString());
        Assert.All([(2, 4), (4, 2)], sum => Assert.Equal((sum.Item2, sum.Item2), (totals[sum.Item1].Number("kept"), totals[sum.Item1].Number("reckoned"))));
        // A committee may have told its branches' members as its own.
        Assert.Equal(JsonValueKind.Null, totals[3].ValueKind);
        Assert.Equal("SUM(C2:C4)", totals[2].Text("formula"));
    }

    [Fact]
    public async Task A_table_comes_as_CSV_in_which_no_text_is_a_formula()
    {
        var lines = (await Client.GetStringAsync("/reports/grids/D.csv?table=stations&language=en&asOf=2026-03-31")).TrimStart('\uFEFF').Split("\r\n");
        Assert.StartsWith("Name,Code,Kind,Status", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("东站,P,Canteen,Planned", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("'=西站,S", lines[2].Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Grids_gaps_and_stations_come_as_GeoJSON()
    {
        using var json = JsonDocument.Parse(await Client.GetStringAsync("/reports/grids/D.geojson"));
        var layers = json.RootElement.GetProperty("features").EnumerateArray().ToLookup(f => f.GetProperty("properties").Text("layer"), f => f.GetProperty("properties"));
        Assert.Equal(["D", "T", "G", "H"], layers["grid"].Select(g => g.Text("code")));
        Assert.Equal(["P", "S"], layers["station"].Select(s => s.Text("code")));
        Assert.Equal(1200, layers["gap"].Sum(g => g.Number("residents")));
    }

    [Fact]
    public async Task A_page_is_printed_to_PDF()
    {
        var pdf = await WriteAsync(ReportFormat.Pdf, ReportLanguage.ZhCn);
        Assert.Equal("%PDF-"u8.ToArray(), pdf[..5]);
        Assert.True(pdf.Length > 10_000, $"{pdf.Length} bytes");
    }

    [Fact]
    public async Task A_job_makes_a_file_that_can_be_fetched()
    {
        var started = await town.Host.QueryAsync("""
            mutation { startReport(input: { kind: GRID, code: "D", format: "csv", language: EN, asOf: "2026-03-31" }) { job { id } errors { __typename } } }
            """);
        var id = started.GetProperty("startReport").GetProperty("job").Text("id");
        var job = await town.Host.EndAsync(id);
        Assert.Equal("DONE", job.Text("state"));
        Assert.Equal(
            await Client.GetByteArrayAsync("/reports/grids/D.csv?language=en&asOf=2026-03-31"), await Client.GetByteArrayAsync(job.GetProperty("result").Text("address")));
    }

    [Fact]
    public async Task GraphQL_tells_the_same_as_the_page()
    {
        var report = (await town.Host.QueryAsync("""
            { report(kind: GRID, code: "D", asOf: "2026-03-31") { name asOf coverage { status residents { known covered } } findings(language: EN) address(format: "pdf", language: EN)
              tables(language: EN) { key title columns { key title kind } rows } } }
            """)).GetProperty("report");
        Assert.Equal(300, report.GetProperty("coverage").GetProperty("residents").Number("covered"));
        Assert.Equal("/reports/grids/D.pdf?language=en&minutes=15&mode=WALK&asOf=2026-03-31", report.Text("address"));
        var grids = report.GetProperty("tables")[0];
        Assert.Equal(4, grids.GetProperty("rows").GetArrayLength());
        Assert.Equal(grids.GetProperty("columns").GetArrayLength(), grids.GetProperty("rows")[0].GetArrayLength());
        Assert.Equal("UNKNOWN_FORMAT", await town.Host.ErrorCodeAsync("{ report(kind: GRID, code: \"D\") { address(format: \"doc\") } }"));
        Assert.Equal("UNKNOWN_SUBJECT", await town.Host.ErrorCodeAsync("{ report(kind: ALLIANCE, code: \"nobody\") { name } }"));
    }

    private async Task<byte[]> WriteAsync(ReportFormat format, ReportLanguage language) =>
        await ReportFiles.WriteAsync(await town.ReportAsync(SubjectKind.Grid, "D"), format, language, CancellationToken.None);
}
