using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Shop.Tests;

/// <summary>The browser of a customer, with its cookies.</summary>
public sealed class Customer(ShopApp shop, string? number = "0803 000 0001")
{
    private readonly HttpClient http = shop.CreateClient();

    public string? LoginId { get; private set; }

    public async Task<HttpResponseMessage> RequestPasswordAsync()
    {
        var response = await http.PostAsJsonAsync("/login", new { phoneNumber = number });
        LoginId = response.IsSuccessStatusCode ? (await ReadAsync(response))["loginId"]!.GetValue<string>() : null;
        return response;
    }

    public Task<HttpResponseMessage> EnterAsync(string? password) => http.PostAsJsonAsync("/login/verify", new { loginId = LoginId, password });

    public async Task LogInAsync()
    {
        (await RequestPasswordAsync()).EnsureSuccessStatusCode();
        (await EnterAsync(shop.Sandbox.Messages[^1].OneTimePassword!)).EnsureSuccessStatusCode();
    }

    public Task<HttpResponseMessage> RequestNoticeAsync(int order) => http.PostAsync($"/orders/{order}/notice", null);

    public static async Task<JsonNode> ReadAsync(HttpResponseMessage response) => (await response.Content.ReadFromJsonAsync<JsonNode>())!;
}
