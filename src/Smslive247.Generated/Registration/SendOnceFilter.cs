using Microsoft.Extensions.Http;

namespace Smslive247.Registration;

/// <summary>Puts the <see cref="SendOnceHandler"/> below every handler of our HttpClients, also those that are added later.</summary>
internal sealed class SendOnceFilter : IHttpMessageHandlerBuilderFilter
{
    public Action<HttpMessageHandlerBuilder> Configure(Action<HttpMessageHandlerBuilder> next) => builder =>
    {
        next(builder);
        if (ClientRegistration.IsOurs(builder.Name))
        {
            builder.PrimaryHandler = new SendOnceHandler(builder.PrimaryHandler);
        }
    };
}
