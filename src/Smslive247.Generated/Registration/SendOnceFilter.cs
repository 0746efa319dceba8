using Microsoft.Extensions.Http;

namespace Smslive247.Registration;

/// <summary>Makes <see cref="SendOnceHandler"/> the innermost handler of the library's HttpClients, also below handlers that are added later.</summary>
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
