using System.Net;

namespace Smslive247.Sandbox;

/// <summary>The initial state of a sandbox, and its behaviour where that of the service is unknown.</summary>
public sealed class SandboxOptions
{
    /// <summary>The port to listen on.</summary>
    /// <value>Default: 0, any free port.</value>
    public int Port { get; set; }

    /// <summary>The local address to listen on. With any other than loopback, everybody on that network can use the sandbox.</summary>
    /// <value>Default: 127.0.0.1.</value>
    public IPAddress ListenAddress { get; set; } = IPAddress.Loopback;

    /// <summary>
    /// Names of this machine in the header Host, such as <c>host.docker.internal</c>, beside localhost and loopback addresses. On another
    /// <see cref="ListenAddress"/> than loopback, they are for the page and the control only.
    /// </summary>
    /// <value>Default: none. Names without a port.</value>
    public IReadOnlyList<string> AllowedHosts { get; set; } = [];

    /// <summary>The origins of web pages that may call v4 and v5 (CORS), such as <c>http://localhost:3000</c>; <c>*</c> for any.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<string> AllowedOrigins { get; set; } = [];

    /// <summary>The key of the initial account.</summary>
    /// <value>Default: <c>test</c>.</value>
    public string Key { get; set; } = "test";

    /// <summary>The user name of the initial account, an e-mail address, for a login.</summary>
    /// <value>Default: <c>owner@sandbox.example</c>.</value>
    public string Username { get; set; } = "owner@sandbox.example";

    /// <summary>The password of the initial account.</summary>
    /// <value>Default: <c>sandbox</c>.</value>
    public string Password { get; set; } = "sandbox";

    /// <summary>The credits of the initial account.</summary>
    /// <value>Default: 1,000.</value>
    public decimal Credits { get; set; } = 1000;

    /// <summary>The approved sender IDs of the initial account, beside <c>Sandbox</c>, which is always approved.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<string> SenderIds { get; set; } = [];

    /// <summary>The initial number of sent messages, for instance to test paging. They are not charged.</summary>
    /// <value>Default: 0.</value>
    public int Messages { get; set; }

    /// <summary>Whether v4 responds without the documented envelope, and states paging in headers.</summary>
    /// <value>Default: false.</value>
    public bool BareV4 { get; set; }

    /// <summary>The clock of deliveries, batches, tokens, rate limits and latency.</summary>
    /// <value>Default: the system's.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The delay of each response.</summary>
    /// <value>Default: zero.</value>
    public TimeSpan Latency { get; set; }

    /// <summary>The number of requests that an account can make in a second, with all its keys and tokens, before it receives 429.</summary>
    /// <value>Default: null, no limit. The limit of the service is unknown.</value>
    public int? RequestsPerSecond { get; set; }

    /// <summary>The rules by which requests fail from the start, and again after <see cref="Smslive247Sandbox.Reset"/>.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<SandboxFailureRule> FailureRules { get; set; } = [];

    /// <summary>
    /// Makes each run like the last one, if the requests come in the same order: failure rules and <see cref="ForeignMessageShare"/> choose the same
    /// requests, and a random <see cref="ListOrder"/> is the same, also after each <see cref="Smslive247Sandbox.Reset"/>; ids and one-time passwords
    /// are the same from the start.
    /// </summary>
    /// <value>Default: null, others in each run.</value>
    public int? Seed { get; set; }

    /// <summary>The maximum number of messages in memory. The oldest are removed.</summary>
    /// <value>Default: 100,000.</value>
    public int MaxMessages { get; set; } = 100_000;

    /// <summary>The charge for a part of a message.</summary>
    /// <value>Default: 1 credit.</value>
    public decimal CreditsPerPart { get; set; } = 1;

    /// <summary>The delay between the sending of a message and its delivery report.</summary>
    /// <value>Default: 1 second. With null, a message has only the reports of <see cref="Smslive247Sandbox.Report"/>.</value>
    public TimeSpan? DeliveryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The number of messages of a batch that are sent in a second.</summary>
    /// <value>Default: 100.</value>
    public int BatchMessagesPerSecond { get; set; } = 100;

    /// <summary>Whether new sender IDs are approved at once.</summary>
    /// <value>Default: false; call <see cref="Smslive247Sandbox.ApproveSenderId"/>.</value>
    public bool ApproveSenderIds { get; set; }

    /// <summary>Whether a message needs an approved sender ID.</summary>
    /// <value>Default: true.</value>
    public bool DemandApprovedSenderIds { get; set; } = true;

    /// <summary>Whether v5 rejects a phone number that begins with +.</summary>
    /// <value>Default: true, as observed in production.</value>
    public bool RefuseLeadingPlus { get; set; } = true;

    /// <summary>Whether the phone number of a single message is rejected if it begins with 0. In a batch, the country code is added.</summary>
    /// <value>Default: true.</value>
    public bool RefuseLocalNumbers { get; set; } = true;

    /// <summary>
    /// Whether messages that look like one-time passwords are rejected: on v5, and on v4 without <see cref="SandboxLeniency.OneTimePasswordsOnV4"/>.
    /// </summary>
    /// <value>Default: true, as observed in production.</value>
    public bool RefuseOneTimePasswords { get; set; } = true;

    /// <summary>The lifetime of a one-time password.</summary>
    /// <value>Default: 10 minutes.</value>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The lifetime of a login token.</summary>
    /// <value>Default: 1 hour.</value>
    public TimeSpan LogInLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>The order of lists.</summary>
    /// <value>Default: the newest item first.</value>
    public SandboxListOrder ListOrder { get; set; }

    /// <summary>
    /// How late a message is listed: in the list and the download of messages and the reports of its batch, only this time after it was accepted, or
    /// sent by its batch. By its id it is found at once.
    /// </summary>
    /// <value>Default: zero. At most a day.</value>
    public TimeSpan ListDelay { get; set; }

    /// <summary>Whether the list and the download of messages have those of batches. The reports of a batch have them in any case.</summary>
    /// <value>Default: true.</value>
    public bool ListBatchMessages { get; set; } = true;

    /// <summary>How the gateway returns the texts of messages, and finds them. <see cref="Smslive247Sandbox.Messages"/> has them as they were sent.</summary>
    /// <value>Default: as they were sent.</value>
    public SandboxListedTexts ListedTexts { get; set; }

    /// <summary>
    /// The share of single messages after which another program on the account sends a message of its own to the same number, with the same sender ID
    /// and another text, if the credits cover it. <see cref="Smslive247Sandbox.AddForeignMessage"/> adds one with any text.
    /// </summary>
    /// <value>Default: 0. At most 1, chosen at random.</value>
    public double ForeignMessageShare { get; set; }

    /// <summary>Whether undocumented members and query parameters are ignored instead of rejected.</summary>
    /// <value>Default: false, so that misspelt names are detected.</value>
    public bool AllowUnknownMembers { get; set; }

    /// <summary>What the sandbox accepts beyond the OpenAPI documents, as the service does.</summary>
    /// <value>Default: all. With <see cref="SandboxLeniency.None"/>, requests must have the form of the documents.</value>
    public SandboxLeniency Leniency { get; set; } = SandboxLeniency.All;

    /// <summary>A copy, which later changes do not affect.</summary>
    internal SandboxOptions Copy()
    {
        var copy = (SandboxOptions)MemberwiseClone();
        (copy.AllowedHosts, copy.AllowedOrigins) = (AllowedHosts?.ToArray()!, AllowedOrigins?.ToArray()!);
        (copy.SenderIds, copy.FailureRules) = (SenderIds?.ToArray()!, FailureRules?.ToArray()!);
        return copy;
    }
}
