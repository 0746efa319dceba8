using Smslive247.Sandbox;
using Smslive247.V5;

namespace Smslive247.DocsTests.Snippets;

/// <summary>The scenes of the snippets that need more than a sandbox with some messages.</summary>
internal static class Scenes
{
    private const string Campaigns = "src/Smslive247.Campaigns/README.md";
    private const string Client = "src/Smslive247.Generated/README.md";

    private static Dictionary<string, string> Customers => new() { ["customers.csv"] = "2348030000001\n2348030000002\n" };

    private static readonly Dictionary<string, Scene> All = new()
    {
        ["openapi/UPGRADE.md: A worked example"] = new() { Files = Customers },
        ["openapi/UPGRADE.md: A worked example (2)"] = new() { Files = Customers },
        [$"{Campaigns}: First use"] = new()
        {
            Rewrites = [("new(8, 0), new(20, 0)", "new(0, 0), new(23, 59)")],
            Use = (_, sandbox) => Eventually.IsTrueAsync(() => sandbox.Messages.Any(message => message.Text == "Dear Ada, 10 % off until Saturday.")),
        },
        [$"{Campaigns}: A campaign"] = new() { Rewrites = [("new DateTimeOffset(2027", "new DateTimeOffset(2099")], UseObject = CampaignScenes.RunSpringSaleAsync },
        [$"{Campaigns}: The outbox"] = new() { UseObject = CampaignScenes.ShipTwiceAsync },
        [$"{Campaigns}: Deliveries"] = new() { UseObject = CampaignScenes.FollowDeliveriesAsync },
        [$"{Campaigns}: A fleet"] = new()
        {
            Rewrites = [("UsePostgreSql(\"Host=db;Database=campaigns;Username=campaigns\")", "UseSqlite(\"fleet.db\")")],
            Use = CampaignScenes.CheckHealthAsync,
        },
        [$"{Campaigns}: In doubt"] = new() { UseObject = CampaignScenes.DecideAsync },
        [$"{Campaigns}: People"] = new() { UseObject = CampaignScenes.ForgetAsync },
        [$"{Client}: In a minimal API"] = new() { Use = EndpointScenes.SendNoticeAsync },
        [$"{Client}: In a worker"] = new()
        {
            Rewrites = [("TimeSpan.FromHours(1)", "TimeSpan.FromMilliseconds(50)")],
            Use = (_, sandbox) => Eventually.IsTrueAsync(() => sandbox.Messages.Any(message => message.Text == "The shop is open.")),
        },
        [$"{Client}: A batch of a file"] = new()
        {
            Files = new() { ["customers.csv"] = "Phone,First Name\n2348030000001,Ada\n" },
            Reaches = sandbox => sandbox.Messages.Any(message => message.Text == "Dear Ada, 10 % off until Saturday."),
        },
        [$"{Client}: If a send timed out"] = new()
        {
            Prepare = sandbox => sandbox.FailNext(SandboxFailure.BrokenOff(isCarriedOut: true)),
            Rewrites = [("TimeSpan.FromMinutes(1)", "TimeSpan.Zero")],
            Check = (output, sandbox) => Assert.Equal($"Sent as {sandbox.Messages.Single(message => message.Text.StartsWith("Order 1047", StringComparison.Ordinal)).Id}.\n", output),
        },
        [$"{Client}: Files and CSV"] = new() { Files = Customers },
        [$"{Client}: Dry run (2)"] = new() { Use = RegistrationScenes.SendInADryRunAsync },
        [$"{Client}: Keys"] = new() { Use = RegistrationScenes.ChangeKeyAsync },
        [$"{Client}: Log in with a password"] = new()
        {
            Rewrites =
            [
                ("new Smslive247Options\n{", "new Smslive247Options\n{\n    BaseAddress = new Uri(\"$address\"),"),
                ("\"me\", Password = password", "\"owner@sandbox.example\", Password = \"sandbox\""),
                ("    },\n});", "    },\n});\nConsole.WriteLine((await own.Accounts.GetAsync(\"self\")).Credits);"),
            ],
            Check = (output, _) => Assert.Equal("1000.0\n", output),
        },
        [$"{Client}: Several accounts"] = new() { Use = RegistrationScenes.ReadEachAccountAsync },
        [$"{Client}: Several accounts (2)"] = new() { Use = (host, _) => host.Services.GetRequiredKeyedService<ISmslive247Client>("bank").Accounts.GetAsync("self") },
        [$"{Client}: Aspire and resilience handlers"] = new() { Services = RegistrationScenes.AddAspireDefaults, Use = RegistrationScenes.CountAttemptsAsync },
        [$"{Client}: Proxy, certificates, private CA"] = new()
        {
            Rewrites = [("http://proxy.example:8080", "$address")],
            Files = new() { ["company-ca.pem"] = RegistrationScenes.CreateCertificate() },

            // Nothing listens there: a call that succeeds went through the proxy, which is the sandbox.
            Services = services => services.PostConfigureAll<Smslive247Options>(options => options.BaseAddress = new("http://127.0.0.1:9/")),
        },
        [$"{Client}: OpenTelemetry"] = new() { Rewrites = [("\n    .UseOtlpExporter()", "")], Services = RegistrationScenes.AddExporters, Use = RegistrationScenes.ReadTelemetryAsync },
        [$"{Client}: Requests from a browser or a client"] = new() { Use = EndpointScenes.SendUnwantedMembersAsync },
        [$"{Client}: Health check"] = new() { Services = RegistrationScenes.AddClinic, Use = RegistrationScenes.CheckHealthAsync },
        [$"{Client}: Native AOT, trimming, and file-based programs"] = new() { Use = EndpointScenes.ReadResolverAsync },
        [$"{Client}: New operations"] = new()
        {
            Rewrites = [("api/v5/wallets?currency=NGN", "api/v5/accounts/self")],
            Check = (output, _) => Assert.StartsWith("OK: {", output, StringComparison.Ordinal),
        },
    };

    public static IEnumerable<string> Names => All.Keys;

    public static Scene Of(string name) => All.GetValueOrDefault(name) ?? new();
}
