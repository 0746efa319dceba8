using Microsoft.Extensions.Time.Testing;

namespace Smslive247.Sandbox.Tests.Service;

/// <summary>A simulated service with a fixed clock, and its calls.</summary>
internal sealed class TestService
{
    public TestService(Action<SandboxOptions>? configure = null)
    {
        var options = new SandboxOptions { TimeProvider = Clock };
        configure?.Invoke(options);
        Service = new SimulatedService(options, new Random(247));
    }

    /// <summary>The id of the first account, whose Random has a fixed seed.</summary>
    public const string MainId = "1aad315c-a6ba-fe94-3986-76467fd99cc3";

    /// <summary>Half past nine in the morning of Nigeria.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 8, 30, 0, TimeSpan.Zero));

    public SimulatedService Service { get; }

    public ServiceResponse Call(
        string operationId,
        object? body = null,
        string? path = null,
        (string Name, string Value)[]? query = null,
        string? key = "test",
        int version = 5,
        SandboxFile? file = null) => Service.Handle(new ServiceCall
        {
            Version = version,
            OperationId = operationId,
            IsAnonymous = key is null,
            Key = key,
            Body = body is null ? null : JToken.FromObject(body),
            Path = path is null ? new Dictionary<string, string>() : PathNames.ToDictionary(name => name, _ => path),
            Query = (query ?? []).ToDictionary(parameter => parameter.Name, parameter => parameter.Value),
            File = file,
            Fields = file is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["countryCode"] = "234" },
        });

    public ServiceResponse Send(string text = "Hello", string phoneNumber = "2348030000001", string senderId = "Sandbox", string? key = "test", int version = 5) =>
        Call("Messages_Send", new { senderID = senderId, messageText = text, phoneNumber }, key: key, version: version);

    public decimal Credits => Service.GetCredits();

    /// <summary>Whether a key or login token is valid now.</summary>
    public bool Knows(string key) => Service.OwnerOf(key) is not null;

    /// <summary>Creates a sub-account.</summary>
    /// <returns>Its id and its key.</returns>
    public (string Id, string Key) CreateSubAccount(string email = "sub@example.com")
    {
        var json = Call("Accounts_Create", NewAccount(email)).Json();
        return ((string)json["accountID"]!, KeyOf(json));
    }

    /// <summary>The key that an account states, as it is sent.</summary>
    public static string KeyOf(JObject account) => new Guid(Convert.FromBase64String((string)account["key"]!)).ToString();

    public static object NewAccount(string email = "sub@example.com") => new
    {
        accountName = "Branch",
        timeZone = 1,
        password = "secret",
        firstName = "Bola",
        lastName = "Example",
        email,
        phone = "2348030000009",
        countryCode = 234,
    };

    // Each operation has one parameter in its path, so tests do not name it.
    private static readonly string[] PathNames =
        ["messageId", "batchId", "fileId", "accountId", "phoneNo", "groupId", "senderId", "transactionId"];
}
