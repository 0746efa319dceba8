using System.Net.Http.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Smslive247.Sandbox;

namespace Smslive247.DocsTests.Snippets;

/// <summary>Calls the endpoints of snippets.</summary>
internal static class EndpointScenes
{
    public static async Task SendNoticeAsync(IHost host, Smslive247Sandbox sandbox)
    {
        using var caller = CallerOf(host);

        using var sent = await caller.PostAsync("orders/1047/notice?phoneNumber=2348030000001", null);
        using var rejected = await caller.PostAsync("orders/1047/notice?phoneNumber=08030000001", null);

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, rejected.StatusCode);
        Assert.Equal("application/problem+json", rejected.Content.Headers.ContentType?.MediaType);
        Assert.Single(sandbox.Messages, message => message.Text == "Your order 1047 is on its way.");
    }

    public static async Task SendUnwantedMembersAsync(IHost host, Smslive247Sandbox sandbox)
    {
        using var caller = CallerOf(host);

        using var response = await caller.PostAsJsonAsync("notices", new { phoneNumber = "2348030000001", order = 1, senderID = "Evil", deliveryTime = "2030-01-01T00:00:00Z" });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("MyShop", sandbox.Messages.Single(message => message.Text == "Order 1 is on its way.").SenderId);
    }

    public static Task ReadResolverAsync(IHost host, Smslive247Sandbox sandbox)
    {
        Assert.Contains(Smslive247Json.TypeInfoResolver, host.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions.TypeInfoResolverChain);
        return Task.CompletedTask;
    }

    private static HttpClient CallerOf(IHost host) =>
        new() { BaseAddress = new(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };
}
