using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Smslive247.Registration;

/// <summary>
/// Configures the primary handler of the library's HttpClients, and puts <see cref="SendOnceHandler"/> in front of it, below all handlers of
/// the host.
/// </summary>
internal sealed class HandlerFilter(IOptionsMonitor<Smslive247Options> options) : IHttpMessageHandlerBuilderFilter
{
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        if (ClientRegistration.OptionsNameOf(builder.Name) is { } name)
        {
            builder.PrimaryHandler = HttpClientSetup.Guard(builder.PrimaryHandler, options.Get(name), isShared: builder.AdditionalHandlers.Count > 0);
        }
    };
}
