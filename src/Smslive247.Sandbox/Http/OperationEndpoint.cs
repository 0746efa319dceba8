using Smslive247.Sandbox.Requests;
using Smslive247.Sandbox.Service;

namespace Smslive247.Sandbox.Http;

/// <summary>Processes the requests of one operation.</summary>
internal sealed class OperationEndpoint(Operation operation, SandboxOptions options, SimulatedService service, RateLimit limit)
{
    private readonly RequestReader reader = new(operation, new(options.AllowUnknownMembers, options.Leniency));
    private readonly ResponseWriter writer = new(operation, options.BareV4 && operation.Version == 4);

    [Behaviour("A key that is missing or wrong is rejected with 401.", Evidence = "F")]
    [Behaviour("The letter case of a path does not matter.", Option = nameof(SandboxOptions.Leniency))]
    public async Task<ResponseData> RespondAsync(RequestData request, Route route)
    {
        if (!options.Leniency.HasFlag(SandboxLeniency.LetterCase) && !route.HasExactCase)
        {
            return RouteErrors.Case(operation);
        }

        var key = ApiKey.Read(request.Authorization, options.Leniency);
        var account = key is { Length: > 0 } ? service.OwnerOf(key) : null;
        if (account is null && !operation.IsAnonymous)
        {
            return Unauthorized(request.Authorization);
        }

        if (!limit.Admits(account ?? ""))
        {
            return ResponseData.Error(429, $"More than {limit.RequestsPerSecond} requests in a second: wait for the time in Retry-After.").With(("Retry-After", "1"));
        }

        var (call, page, error) = await reader.ReadAsync(request, route.Parameters, account is null ? null : key).ConfigureAwait(false);
        return error ?? writer.Write(service.Handle(call!), page);
    }

    private static ResponseData Unauthorized(string? authorization) => ResponseData.Error(401, authorization is null
        ? "A key is needed: send the header Authorization: Bearer <key>."
        : "The key is wrong, or not sent as Authorization: Bearer <key>.").With(("WWW-Authenticate", "Bearer"));
}
