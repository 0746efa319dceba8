using System.Text;
using System.Text.RegularExpressions;

/// <summary>A date without an offset is UTC+1; Kiota reads it as local time.</summary>
internal sealed partial class Offsets : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Content.Headers.ContentType?.MediaType == "application/json")
        {
            var json = await response.Content.ReadAsStringAsync(cancellationToken);
            response.Content = new StringContent(Date().Replace(json, "$0+01:00"), Encoding.UTF8, "application/json");
        }

        return response;
    }

    [GeneratedRegex("(?<=\")[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(?=\")")]
    private static partial Regex Date();
}
