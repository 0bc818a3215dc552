using Map.GraphQL.Execution;

namespace Map.Api.Access;

/// <summary>The policy before every field of the schema. The host's own work passes: whoever reads its results is asked then.</summary>
internal static class FieldChecks
{
    public static FieldResolver.Check? Find(string type, string field) =>
        AccessPolicy.Find(type, field) is { } permission ? (in _) => Require(permission) : null;

    private static void Require(Permission permission)
    {
        if (Caller.Current is not { } caller || caller.May(permission)) return;
        throw caller.Kind == CallerKind.Anonymous
            ? new GraphQLException("The current user is not authenticated.", ErrorCodes.NotAuthenticated)
            : new GraphQLException("The current user is not authorized to access this resource.", ErrorCodes.NotAuthorized);
    }
}
