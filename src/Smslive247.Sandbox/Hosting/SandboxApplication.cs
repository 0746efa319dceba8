using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Smslive247.Sandbox.Hosting;

/// <summary>Passes the requests of Kestrel to the site.</summary>
internal sealed class SandboxApplication(SandboxSite site, CancellationToken stopping) : IHttpApplication<HttpContext>
{
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public Task ProcessRequestAsync(HttpContext context) => site.HandleAsync(context, stopping);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }
}
