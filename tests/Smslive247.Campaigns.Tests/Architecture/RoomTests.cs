using Smslive247.TestSupport.Architecture;

namespace Smslive247.Campaigns.Tests.Architecture;

/// <summary>The rooms of campaigns: one folder a feature, and no folder uses one above it.</summary>
public sealed class RoomTests
{
    private const string Project = "src/Smslive247.Campaigns";

    /// <summary>From the top down; commas separate rooms that do not use each other.</summary>
    private static readonly string[] Rooms = (
        "Registration > Health, Worker > Scheduling > Outbox, OptOuts, Sending > Management > Upkeep > Deliveries > Reconciliation > Results > Recipients, Accounts > Claims, Rate > Continuity > Numbers, Events > " +
        "Texts, Schema, Telemetry > Database > Options > Hours, States, Units, Errors").Split(" > ");

    private static readonly NamespaceDependencies Dependencies = NamespaceDependencies.Read(typeof(Campaign).Assembly, Project, type => type.Folder);

    private static IReadOnlyList<AssemblyType> Types => AssemblyType.ReadAll(typeof(Campaign).Assembly, Project);

    [Fact]
    public void Rooms_OfCampaigns_FormNoCycleAndUseOnlyRoomsBelow() => AssertNone([.. Dependencies.FindCycles(), .. Dependencies.FindLayerViolations(Rooms)]);

    [Fact]
    public void Rooms_OfCampaigns_AreThoseOfTheList() => Assert.Equal(
        Rooms.SelectMany(rooms => rooms.Split(", ")).Order(),
        Types.Select(type => type.Folder).OfType<string>().Distinct().Order());

    [Fact]
    public void Types_OfARoom_HaveItsNamespaceOrThatOfUsers() => AssertNone(
    [
        .. from type in Types
           where type.Folder is { } room && type.Namespace != $"Smslive247.Campaigns.{room}" && type.Namespace is not ("Smslive247.Campaigns" or "Microsoft.Extensions.DependencyInjection")
           select $"{type.FullName} is in {type.Folder}",
    ]);

    [Fact]
    public void Library_InternalsOfTheClient_AreNotUsed() => Assert.DoesNotContain(
        typeof(Smslive247Options).Assembly.GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>(),
        attribute => attribute.AssemblyName.StartsWith("Smslive247.Campaigns", StringComparison.Ordinal));

    private static void AssertNone(IReadOnlyList<string> problems) => Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
}
