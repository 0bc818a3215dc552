using Map.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Map.Api.Troubles;

/// <summary>Letters that JSON has and no text of the store: above all U+0000, in a code that somebody asks for.</summary>
internal static class TextTroubles
{
    private const string Message = "A text has a character that no text here may have, such as U+0000. Leave it out.", Code = "INVALID_TEXT";

    /// <summary>What is told instead of an exception, for a field of GraphQL; null for one that is something else.</summary>
    public static GraphQLError? Describe(Exception exception) => IsNoText(exception) ? new GraphQLError(Message) { Code = Code } : null;

    /// <summary>Whether the store refused a text for its letters.</summary>
    public static bool IsNoText(Exception exception) =>
        ((exception as DbUpdateException)?.InnerException ?? exception) is PostgresException { SqlState: PostgresErrorCodes.CharacterNotInRepertoire or PostgresErrorCodes.UntranslatableCharacter };
}
