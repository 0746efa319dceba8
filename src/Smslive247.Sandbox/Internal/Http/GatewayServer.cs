using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using WireMock;
using WireMock.Logging;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;
using WireMock.Types;
using WireMock.Util;

namespace Smslive247.Sandbox.Internal.Http;

/// <summary>Listens, with WireMock.Net, and takes every request to the gateway.</summary>
internal sealed class GatewayServer : IAsyncDisposable
{
    // WireMock's own request has lost what was percent-encoded in the path; this has not.
    private readonly HttpContextAccessor context = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly Gateway gateway;
    private readonly WireMockServer server;
    private int isDisposed;

    private GatewayServer(Gateway gateway, Uri address)
    {
        this.gateway = gateway;
        server = WireMockServer.Start(Settings(address));
        server.Given(Request.Create()).RespondWith(Response.Create().WithCallback(AnswerAsync));
    }

    public int Port => server.Port;

    /// <exception cref="IOException">Nobody can listen there.</exception>
    public static async Task<GatewayServer> StartAsync(Gateway gateway, IPAddress address, int port, CancellationToken cancellationToken)
    {
        Endpoint.ExpectFree(address, port);

        // WireMock sleeps until it listens.
        return await Task.Run(() => new GatewayServer(gateway, Endpoint.UriOf(address, port)), cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref isDisposed, 1) == 0)
        {
            await stopping.CancelAsync().ConfigureAwait(false);
            await Task.Run(() =>
            {
                server.Stop();
                server.Dispose();
            }).ConfigureAwait(false);
            stopping.Dispose();
        }
    }

    private WireMockServerSettings Settings(Uri address) => new()
    {
        Urls = [address.GetLeftPart(UriPartial.Authority)],
        AdditionalServiceRegistration = services => services.AddSingleton<IHttpContextAccessor>(context),
        AllowBodyForAllHttpMethods = true,
        DisableDeserializeFormUrlEncoded = true,
        DisableJsonBodyParsing = true,
        Logger = new WireMockNullLogger(),

        // 0: none. Its log would grow with every request.
        MaxRequestLogCount = 0,
    };

    private async Task<IResponseMessage> AnswerAsync(IRequestMessage message)
    {
        var http = context.HttpContext!;
        try
        {
            var answer = await gateway.HandleAsync(Read(message, http), stopping.Token).ConfigureAwait(false);
            return Respond(answer, http);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            http.Abort();
            return new ResponseMessage();
        }
    }

    private static GatewayRequest Read(IRequestMessage message, HttpContext http) => new(message.Method, http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget)
    {
        Body = message.BodyAsBytes ?? [],
        ContentType = http.Request.ContentType,
        Authorization = http.Request.Headers.Authorization.Count == 0 ? null : http.Request.Headers.Authorization.ToString(),
    };

    private static ResponseMessage Respond(GatewayAnswer answer, HttpContext http)
    {
        var body = answer.Body;
        switch (answer.Delivery)
        {
            case Delivery.None:
                http.Abort();
                return new();
            case Delivery.BrokenOff:
                // The server closes a connection over which less came than was announced.
                http.Response.ContentLength = body.Length + 1;
                body = body[..(body.Length / 2)];
                break;
            default:
                http.Response.ContentLength = body.Length;
                break;
        }

        var headers = answer.Headers.ToDictionary(header => header.Name, header => new WireMockList<string>(header.Value));
        if (answer.MediaType is not null)
        {
            headers["Content-Type"] = new(answer.MediaType);
        }

        return new()
        {
            StatusCode = answer.Status,
            Headers = headers,
            BodyData = new BodyData { DetectedBodyType = BodyType.Bytes, BodyAsBytes = body },
        };
    }
}
