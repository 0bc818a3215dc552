using Map.Api.Editing;
using Map.Geodata.Rides;
using Map.Geodata.Store.Changes;
using Npgsql;

namespace Map.Api.Rides;

/// <summary>What was deleted of a survey.</summary>
/// <param name="Code">The survey's code.</param>
/// <param name="Routes">How many routes went with it.</param>
/// <param name="KeptRoutes">How many routes stay, since something refers to them.</param>
public sealed record DeletedRideSurvey(string Code, int Routes, int KeptRoutes);

/// <summary>There is no such survey.</summary>
public sealed class UnknownRideSurveyException(string code) : EditException($"There is no ride survey {code}.")
{
    public string Code { get; } = code;
}

/// <summary>Deletes surveys.</summary>
public sealed class SurveyDeletion(NpgsqlDataSource store)
{
    /// <exception cref="UnknownRideSurveyException">There is none of the code.</exception>
    public async Task<DeletedRideSurvey> DeleteAsync(string code, CancellationToken cancel)
    {
        await using var connection = await store.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await ChangeSigning.SignAsync(connection, Actor.Current, cancel: cancel);
        var survey = await FindAsync(connection, code, cancel) ?? throw new UnknownRideSurveyException(code);
        var kept = await ExecuteAsync(connection, $"update courier_route r set survey_id = null where survey_id = $1 and {RouteReferences.IsReferred}", survey, cancel);
        var gone = await ExecuteAsync(connection, "delete from courier_route where survey_id = $1", survey, cancel);
        await ExecuteAsync(connection, "delete from ride_survey where id = $1", survey, cancel);
        await transaction.CommitAsync(cancel);
        return new DeletedRideSurvey(code, gone, kept);
    }

    private static async Task<long?> FindAsync(NpgsqlConnection connection, string code, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand("select id from ride_survey where code = $1 for update", connection) { Parameters = { new() { Value = code } } };
        return (long?)await command.ExecuteScalarAsync(cancel);
    }

    private static async Task<int> ExecuteAsync(NpgsqlConnection connection, string sql, long survey, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = survey } } };
        return await command.ExecuteNonQueryAsync(cancel);
    }
}
