using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Smslive247.Registration;

/// <summary>
/// Configures the primary handler of the library's HttpClients, and makes <see cref="SendOnceHandler"/> the innermost one above it, also below
/// handlers that are added later.
/// </summary>
internal sealed class HandlerFilter(IOptionsMonitor<Smslive247Options> options) : IHttpMessageHandlerBuilderFilter
{
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        if (ClientRegistration.OptionsNameOf(builder.Name) is { } name)
        {
            var primary = PrimaryHandler.Adapt(builder.PrimaryHandler, options.Get(name));
            builder.PrimaryHandler = HttpClientSetup.Guard(primary, isShared: builder.AdditionalHandlers.Count > 0);
        }
    };
}
