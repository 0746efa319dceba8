using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Shop.Messages;

namespace Shop.Login;

internal static class LoginEndpoints
{
    public static void MapLogin(this IEndpointRouteBuilder app)
    {
        var login = app.MapGroup("/login").RequireRateLimiting(RateLimits.PerAddress);
        login.MapPost("", RequestAsync);
        login.MapPost("/verify", VerifyAsync);
    }

    private static async Task<Results<Ok<LoginStarted>, ProblemHttpResult>> RequestAsync(LoginRequest request, ITokensClient tokens, PendingLogins logins)
    {
        if (!Msisdn.TryParse(request.PhoneNumber, out var number))
        {
            return TypedResults.Problem("This is no phone number.", statusCode: StatusCodes.Status400BadRequest);
        }

        if (!logins.MayRequest(number))
        {
            return TypedResults.Problem("Too many passwords were requested for this number. Wait 15 minutes.", statusCode: StatusCodes.Status429TooManyRequests);
        }

        await SendPasswordAsync(tokens, number);
        return TypedResults.Ok(new LoginStarted(logins.Start(number)));
    }

    private static async Task SendPasswordAsync(ITokensClient tokens, string number)
    {
        try
        {
            // The result has the password. It stays on the server: the service checks what the customer enters.
            await tokens.CreateSmsAsync(new() { SenderId = Sender.Id, PhoneNumber = number });
        }
        catch (Smslive247Exception exception) when (exception.MayHaveBeenSent)
        {
            // The customer sees whether the password arrives, and can request another one.
        }
    }

    private static async Task<Results<SignInHttpResult, ProblemHttpResult>> VerifyAsync(PasswordCheck check, ITokensClient tokens, PendingLogins logins)
    {
        if (logins.TakeCheck(check.LoginId) is not { } number)
        {
            return TypedResults.Problem("The login has expired. Request a new password.", statusCode: StatusCodes.Status400BadRequest);
        }

        var verification = await tokens.VerifyAsync(new() { Token = check.Password, To = number });
        if (!verification.IsValid)
        {
            return TypedResults.Problem("The password is wrong.", statusCode: StatusCodes.Status401Unauthorized);
        }

        logins.End(check.LoginId);
        return TypedResults.SignIn(CustomerWith(number));
    }

    private static ClaimsPrincipal CustomerWith(string number) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.MobilePhone, number)], CookieAuthenticationDefaults.AuthenticationScheme));
}

// Public, since AddValidation ignores internal types.
public sealed record LoginRequest([Required] string PhoneNumber);

internal sealed record LoginStarted(string LoginId);

public sealed record PasswordCheck([Required] string LoginId, [Required, StringLength(20)] string Password);
