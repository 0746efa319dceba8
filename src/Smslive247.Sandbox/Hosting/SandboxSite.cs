using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Smslive247.Sandbox.Control;
using Smslive247.Sandbox.Http;

namespace Smslive247.Sandbox.Hosting;

/// <summary>All that the sandbox serves: the gateway, and beside it the page and the control.</summary>
internal sealed class SandboxSite(SandboxOptions options, Gateway gateway, ControlSite control)
{
    private static readonly CorsService Cors = new(new OptionsWrapper<CorsOptions>(new()), NullLoggerFactory.Instance);

    private readonly CorsPolicy? policy = options.AllowedOrigins.Count == 0 ? null
        : new CorsPolicyBuilder([.. options.AllowedOrigins]).AllowAnyMethod().AllowAnyHeader().WithExposedHeaders("*").Build();

    [Behaviour("Web pages of other origins cannot call v4 and v5, unless their origins are allowed; a preflight is not logged, and does not fail.", Option = nameof(SandboxOptions.AllowedOrigins))]
    public Task HandleAsync(HttpContext http, CancellationToken stopping)
    {
        if (ControlSite.Owns(http))
        {
            return control.HandleAsync(http, stopping);
        }

        return policy is null
            ? gateway.HandleAsync(http, stopping)
            : new CorsMiddleware(context => gateway.HandleAsync(context, stopping), Cors, policy, NullLoggerFactory.Instance).Invoke(http, corsPolicyProvider: null!);
    }
}
