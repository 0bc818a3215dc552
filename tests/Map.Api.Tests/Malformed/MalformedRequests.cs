namespace Map.Api.Tests.Malformed;

/// <summary>Malformed requests to everything that a host serves: the same seed and number give the same request.</summary>
/// <param name="seed">The seed.</param>
/// <param name="sdl">The schema, as the host serves it.</param>
internal sealed class MalformedRequests(int seed, string sdl)
{
    private readonly GraphQLRequests _graphQL = new(new SchemaOperations(sdl));
    private readonly SocketRequests _sockets = new(new SchemaOperations(sdl));

    public RawRequest Create(int number)
    {
        var dice = new Dice(unchecked((seed * 1_000_003) + number));
        return dice.Below(20) switch
        {
            < 8 => PageRequests.Create(dice),
            < 14 => _graphQL.Create(dice),
            < 16 => UploadRequests.Create(dice),
            < 17 => PageRequests.SignIn(dice),
            < 18 => _sockets.Create(dice),
            _ => ProtocolRequests.Create(dice),
        };
    }
}
