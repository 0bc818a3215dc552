using Map.Geodata.Export;
using Map.Geodata.Features;
using Map.Geodata.Statistics;
using Map.GraphQL.Execution;

namespace Map.Api.Statistics;

/// <summary>Statistics as files over HTTP.</summary>
public static class StatisticsExports
{
    /// <summary>
    /// <c>/statistics.{format}?measure=&amp;measure=&amp;level=&amp;within=&amp;grid=&amp;grid=&amp;period=&amp;since=&amp;until=</c>: the rows of the query
    /// <c>statistics</c> and their totals as csv or xlsx. 404 for another format, 400 for a question that makes no sense.
    /// </summary>
    public static IEndpointRouteBuilder MapStatisticsExports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/statistics.{format}", ExportAsync);
        return app;
    }

    private static async Task<IResult> ExportAsync(string format, HttpContext http, StatisticsReader statistics)
    {
        try
        {
            var file = StatisticsFile.Get(format);
            var table = await StatisticsTable.ReadAsync(Read(http.Request.Query), statistics, http.RequestAborted);
            http.Response.Headers.CacheControl = "no-store";
            return Results.Stream(output => StatisticsFile.WriteAsync([.. table.Rows, .. table.Totals], file, output, http.RequestAborted), file.MediaType, $"statistics.{file.Ending}");
        }
        catch (FilterException e)
        {
            return Results.Problem(e.Message, statusCode: StatusCodes.Status404NotFound);
        }
        catch (Exception e) when (e is GraphQLException or FormatException)
        {
            return Results.Problem(e.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    /// <exception cref="FormatException">A word or a day is none.</exception>
    private static StatisticsInput Read(IQueryCollection query) => new()
    {
        Measures = [.. query["measure"].OfType<string>()],
        Level = query["level"].FirstOrDefault() is { } level ? UpperSnake.Get<GridLevel>(level) : null,
        Within = query["within"].FirstOrDefault(),
        Grids = query["grid"].Count > 0 ? [.. query["grid"].OfType<string>()] : null,
        Period = query["period"].FirstOrDefault() is { } period ? UpperSnake.Get<StatisticsPeriod>(period) : null,
        Since = Day(query, "since"),
        Until = Day(query, "until"),
    };

    private static DateOnly? Day(IQueryCollection query, string name) => query[name].FirstOrDefault() is { } text
        ? DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day : throw new FormatException($"{name} is \"{text}\"; it must be a day as in 2026-01-31.")
        : null;
}
