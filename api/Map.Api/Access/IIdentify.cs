namespace Map.Api.Access;

/// <summary>Tells who sends a request.</summary>
public interface IIdentify
{
    /// <summary>Whoever it is; null for somebody who brings a key that opens nothing.</summary>
    Task<Caller?> FindAsync(HttpContext http);
}
