using System.Text.RegularExpressions;
using Map.Geodata.Reasons;
using Map.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Map.Api.Editing;

/// <summary>What the store's own rules refuse, as edits tell it. So a rule that only the store can hold against two writers at once is told like any other.</summary>
internal static partial class StoreRefusals
{
    /// <param name="code">The feature's code when it is written.</param>
    /// <param name="write">Writes to the store.</param>
    /// <exception cref="EditException">A rule of the store refuses it.</exception>
    public static async Task<T> TranslateAsync<T>(Func<string> code, Func<Task<T>> write)
    {
        try
        {
            return await write();
        }
        catch (Exception e) when (Find(e) is { } refusal)
        {
            throw Translate(refusal, code()) ?? e;
        }
    }

    private static PostgresException? Find(Exception e) => e as PostgresException ?? (e as DbUpdateException)?.InnerException as PostgresException;

    private static Exception? Translate(PostgresException refusal, string code) => refusal switch
    {
        { SqlState: PostgresErrorCodes.WithCheckOptionViolation } => new GraphQLException("The current user is not authorized to write there.", ErrorCodes.NotAuthorized),
        { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: var name } when IsCode(name) => new CodeTakenException(code),
        { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.CheckViolation, ConstraintName: { } name } => OfRule(refusal, name),
        { SqlState: PostgresErrorCodes.ProgramLimitExceeded, ConstraintName: { } index } => TooLong(refusal, index),
        { SqlState: PostgresErrorCodes.ForeignKeyViolation } => new BrokenRuleException("what it refers to exists"),
        { SqlState: PostgresErrorCodes.NumericValueOutOfRange } => new BrokenRuleException("numbers fit their columns"),
        _ => null,
    };

    private static EditException OfRule(PostgresException refusal, string name) => name switch
    {
        "grid_tree" or "organization_tree" => new CycleException(Sentence(refusal.MessageText)),
        "grid_check" or "organization_check" => new CycleException("It would be its own parent."),
        "grid_levels" => new WrongLevelException(Sentence(refusal.MessageText)),
        _ when ColumnRule().Match(name) is { Success: true } match && match.Groups["table"].Value == refusal.TableName =>
            new InvalidValueException(CamelCase(match.Groups["column"].Value), ValueReasons.ValueRefused.With()),
        _ => new BrokenRuleException(name.Replace('_', ' ')),
    };

    // An index is named after its table and the first of its columns; the code is the last of most.
    private static InvalidValueException TooLong(PostgresException refusal, string index) =>
        new(IsCode(index) ? "code" : CamelCase(index[(refusal.TableName!.Length + 1)..]), ValueReasons.TextTooLongToList.With());

    private static bool IsCode(string? name) => name is not null
        && (name.EndsWith("_code_key", StringComparison.Ordinal) || name is "service_pkey" or "standard_code_revision_key");

    private static string Sentence(string message) => char.ToUpperInvariant(message[0]) + message[1..] + ".";

    private static string CamelCase(string column) => Underscore().Replace(column, match => match.Groups[1].Value.ToUpperInvariant());

    [GeneratedRegex("^(?<table>[a-z_]+?)_(?<column>[a-z0-9_]+)_check$")]
    private static partial Regex ColumnRule();

    [GeneratedRegex("_([a-z0-9])")]
    private static partial Regex Underscore();
}
