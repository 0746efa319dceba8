using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Smslive247.Sandbox.Http;

namespace Smslive247.Sandbox.Hosting;

/// <summary>Passes the requests of Kestrel to the gateway.</summary>
internal sealed class GatewayApplication(Gateway gateway, CancellationToken stopping) : IHttpApplication<HttpContext>
{
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public Task ProcessRequestAsync(HttpContext context) => gateway.HandleAsync(context, stopping);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }
}
