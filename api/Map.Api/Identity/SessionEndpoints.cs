using Map.Api.Access;
using Map.Geodata.Features;
using Microsoft.AspNetCore.Authentication;

namespace Map.Api.Identity;

/// <summary>A name and its password.</summary>
public sealed record Credentials(string Name, string Password);

/// <summary>The password that was, and the one that is to be.</summary>
public sealed record PasswordChange(string Current, string New);

/// <summary>Who the host takes somebody for.</summary>
/// <param name="Kind">ANONYMOUS, ACCOUNT or KEY.</param>
/// <param name="Name">Null for nobody in particular.</param>
/// <param name="Role">What they may do; null for nothing.</param>
/// <param name="MustChangePassword">Whether nothing else is open before that.</param>
public sealed record Identity(string Kind, string? Name, string? Role, bool MustChangePassword);

/// <summary>Sessions of the dashboard: <c>/auth/me</c>, <c>/auth/sign-in</c>, <c>/auth/sign-out</c>, <c>/auth/password</c>.</summary>
public static class SessionEndpoints
{
    public static IEndpointRouteBuilder MapSessions(this IEndpointRouteBuilder app)
    {
        app.MapGet("/auth/me", () => Describe(Caller.Current!));
        app.MapPost("/auth/sign-in", SignInAsync);
        app.MapPost("/auth/sign-out", SignOutAsync);
        app.MapPost("/auth/password", ChangeAsync);
        return app;
    }

    private static Identity Describe(Caller caller) => new(
        UpperSnake.Write(caller.Kind), caller.Kind == CallerKind.Anonymous ? null : caller.Name,
        caller.Role is { } role ? UpperSnake.Write(role) : null, caller.MustChangePassword);

    private static async Task<IResult> SignInAsync(Credentials given, HttpContext http, SignIn gate, KnownDevices devices, AccountStore accounts, AuditLog audit)
    {
        if (given is not { Name: not null, Password: not null }) return Results.Problem("Send a name and a password.", statusCode: StatusCodes.Status400BadRequest);
        var id = await gate.CheckAsync(given.Name, given.Password, devices.Admits(http.Request, given.Name), http.RequestAborted);
        // A password that was typed in the wrong box must not stand in the audit.
        var account = id is { } known ? await accounts.FindAsync(known, http.RequestAborted) : await accounts.FindAsync(given.Name, http.RequestAborted);
        await audit.WriteAsync(account?.Name ?? "somebody", "SIGN_IN", account?.Name, AddressOf(http), success: id is not null);
        if (id is null || account is null)
            return Results.Problem("The name or the password is wrong, or too many wrong ones came before; then try again in a few minutes.", statusCode: StatusCodes.Status401Unauthorized);
        devices.Remember(http, account.Name);
        await http.SignInAsync(Identification.Session, Identification.Describe(account));
        return Results.Json(new Identity("ACCOUNT", account.Name, account.MustChange ? null : UpperSnake.Write(account.Role), account.MustChange));
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, AccountStore accounts, KnownCallers known, AuditLog audit)
    {
        // A copy of the cookie, wherever it was made, opens nothing any more.
        if (await Identification.ReadAsync(http) is { } ticket)
        {
            await accounts.EndSessionAsync(ticket.Session, IdentityServices.Session, http.RequestAborted);
            known.Forget();
        }

        await http.SignOutAsync(Identification.Session);
        if (Caller.Current is { Kind: CallerKind.Account } caller) await audit.WriteAsync(caller.Name, "SIGN_OUT", caller.Name, AddressOf(http));
        return Results.NoContent();
    }

    private static async Task<IResult> ChangeAsync(
        PasswordChange change, HttpContext http, SignIn gate, KnownDevices devices, AccountStore accounts, KnownCallers known, AuditLog audit)
    {
        if (Caller.Current is not { Kind: CallerKind.Account } caller) return Results.Problem("Nobody has signed in.", statusCode: StatusCodes.Status401Unauthorized);
        if (change is not { Current: not null, New: not null }) return Results.Problem("Send the current password and the new one.", statusCode: StatusCodes.Status400BadRequest);
        if (Passwords.FindFlaw(change.New, caller.Name) is { } flaw) return Results.Problem(flaw, statusCode: StatusCodes.Status400BadRequest);
        if (change.New == change.Current) return Results.Problem("The new password is the old one.", statusCode: StatusCodes.Status400BadRequest);
        var isRight = await gate.CheckAsync(caller.Name, change.Current, devices.Admits(http.Request, caller.Name), http.RequestAborted) == caller.Id;
        await audit.WriteAsync(caller.Name, "CHANGE_PASSWORD", caller.Name, AddressOf(http), isRight);
        if (!isRight) return Results.Problem("The present password is wrong.", statusCode: StatusCodes.Status400BadRequest);
        var account = await accounts.SetPasswordAsync(caller.Name, Passwords.Hash(change.New), mustChange: false, http.RequestAborted);
        known.Forget();
        await http.SignInAsync(Identification.Session, Identification.Describe(account!));
        return Results.NoContent();
    }

    private static string? AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString();
}
