using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Smslive247.Tests;

/// <summary>A server with a certificate that no client trusts. It responds to each request with the message m1.</summary>
internal sealed class TlsServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 certificate = CreateCertificate();
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;

    private TlsServer()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public Uri Address => new($"https://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}/");

    public static TlsServer Start() => new();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await Record.ExceptionAsync(() => serving);
        certificate.Dispose();
        stop.Dispose();
    }

    private async Task ServeAsync()
    {
        var response = Encoding.ASCII.GetBytes(RawHttp.Json("""{"messageID":"m1"}"""));
        using var client = await listener.AcceptTcpClientAsync(stop.Token);
        await using var stream = new SslStream(client.GetStream());
        await stream.AuthenticateAsServerAsync(certificate);
        var buffer = new byte[4096];
        while (await stream.ReadAsync(buffer, stop.Token) > 0)
        {
            await stream.WriteAsync(response);
        }
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var created = request.CreateSelfSigned(new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));

        // On Windows, SslStream needs a key that was imported.
        return X509CertificateLoader.LoadPkcs12(created.Export(X509ContentType.Pkcs12), password: null);
    }
}
