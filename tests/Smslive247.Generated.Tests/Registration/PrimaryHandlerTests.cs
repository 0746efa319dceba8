using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Smslive247.Client;

namespace Smslive247.Tests.Registration;

/// <summary>The SocketsHttpHandler in place of an HttpClientHandler of the host.</summary>
public sealed class PrimaryHandlerTests
{
    [Fact]
    public void Adapt_HttpClientHandler_KeepsItsSettings()
    {
        var credentials = new NetworkCredential("user", "secret");
        var proxy = new WebProxy("http://proxy.example/");
        using var original = new HttpClientHandler
        {
            AutomaticDecompression = DecompressionMethods.Brotli,
            UseProxy = true,
            Proxy = proxy,
            DefaultProxyCredentials = credentials,
            PreAuthenticate = true,
            Credentials = credentials,
            MaxConnectionsPerServer = 7,
            MaxResponseHeadersLength = 9,
            SslProtocols = SslProtocols.Tls13,
            CheckCertificateRevocationList = true,
            ServerCertificateCustomValidationCallback = (request, _, _, errors) => request.RequestUri!.Host == "api.smslive247.com" && errors == SslPolicyErrors.RemoteCertificateChainErrors,
        };

        var adapted = Assert.IsType<SocketsHttpHandler>(PrimaryHandler.Adapt(original, new()));

        Assert.Equal(
            (DecompressionMethods.Brotli, true, proxy, credentials, true, credentials, 7, 9),
            (adapted.AutomaticDecompression, adapted.UseProxy, adapted.Proxy, adapted.DefaultProxyCredentials, adapted.PreAuthenticate, adapted.Credentials, adapted.MaxConnectionsPerServer, adapted.MaxResponseHeadersLength));
        Assert.Equal((SslProtocols.Tls13, X509RevocationMode.Online), (adapted.SslOptions.EnabledSslProtocols, adapted.SslOptions.CertificateRevocationCheckMode));
        Assert.Same(original.ClientCertificates, adapted.SslOptions.ClientCertificates);
        Assert.True(adapted.SslOptions.RemoteCertificateValidationCallback!(this, null, null, SslPolicyErrors.RemoteCertificateChainErrors));
        Assert.False(adapted.SslOptions.RemoteCertificateValidationCallback(this, null, null, SslPolicyErrors.None));
        Assert.Equal((false, false, null, TimeSpan.FromSeconds(10)), (adapted.AllowAutoRedirect, adapted.UseCookies, adapted.ActivityHeadersPropagator, adapted.ConnectTimeout));
    }

    [Fact]
    public void Adapt_CertificatesOfTheStore_IsRejected()
    {
        using var original = new HttpClientHandler { ClientCertificateOptions = ClientCertificateOption.Automatic };

        Assert.Contains("add the certificate to ClientCertificates", Assert.Throws<NotSupportedException>(() => PrimaryHandler.Adapt(original, new())).Message, StringComparison.Ordinal);
    }

    // An HttpClientHandler has more settings than are copied only if a new version of .NET adds some.
    [Fact]
    public void HttpClientHandler_OfThisFramework_HasNoOtherSettings() => Assert.Equal(
        [
            "AllowAutoRedirect", "AutomaticDecompression", "CheckCertificateRevocationList", "ClientCertificateOptions", "CookieContainer", "Credentials",
            "DefaultProxyCredentials", "MaxAutomaticRedirections", "MaxConnectionsPerServer", "MaxRequestContentBufferSize", "MaxResponseHeadersLength", "MeterFactory",
            "PreAuthenticate", "Proxy", "ServerCertificateCustomValidationCallback", "SslProtocols", "UseCookies", "UseDefaultCredentials", "UseProxy",
        ],
        typeof(HttpClientHandler).GetProperties().Where(property => property.CanWrite).Select(property => property.Name).Order(StringComparer.Ordinal));
}
