using Gateway;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

/// <summary>What the programs of v4 and v5 share.</summary>
internal static class Steps
{
    public const string Text = "Order 1047 is on its way.";
    public const string Number = "2348030000001";

    public static string Message => Variable("MESSAGE");

    public static GatewayClient Client(string address, params DelegatingHandler[] handlers)
    {
        var http = KiotaClientFactory.Create([.. KiotaClientFactory.CreateDefaultHandlers(), .. handlers]);
        return new(new HttpClientRequestAdapter(new BaseBearerTokenAuthenticationProvider(new Key()), httpClient: http) { BaseUrl = Variable(address) });
    }

    public static string Variable(string name) => Environment.GetEnvironmentVariable(name)!;

    public static string Csv() => File.ReadAllText(Variable("CSV"));

    /// <param name="name">The step.</param>
    /// <param name="step">Returns null, or what there is to say of it.</param>
    public static async Task RunAsync(string name, Func<Task<string?>> step)
    {
        string outcome;
        try
        {
            outcome = await step() ?? "ok";
        }
        catch (Exception exception)
        {
            outcome = $"{exception.GetType().Name}: {exception.Message.Split('\n')[0]}";
        }

        Console.WriteLine($"{name}\t{outcome}");
    }

    public static string? Expect<T>(T expected, T value) =>
        Equals(expected, value) ? null : throw new InvalidOperationException($"{value} instead of {expected}");

    public static async Task<string?> ExpectPagesAsync(Func<int, Task<(IEnumerable<string?> Ids, long Total)>> read)
    {
        HashSet<string?> all = [];
        var page = 1;
        for (var total = 1L; all.Count < total; page++)
        {
            (var ids, total) = await read(page);
            all.UnionWith(ids.Any() ? ids : throw new InvalidOperationException("an empty page"));
        }

        return Expect((90, 4), (all.Count, page));
    }
}
