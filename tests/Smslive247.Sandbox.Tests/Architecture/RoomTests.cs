using Smslive247.TestSupport.Architecture;

namespace Smslive247.Sandbox.Tests.Architecture;

/// <summary>The rooms of the sandbox: one folder a feature, and no folder uses one above it.</summary>
public sealed class RoomTests
{
    private const string Project = "src/Smslive247.Sandbox";

    /// <summary>From the top down; commas separate rooms that do not use each other.</summary>
    private static readonly string[] Rooms = (
        "Hosting > Control > Page, Events > Http > Requests > Failures > Responses > Service > Accounts, Batches, Contacts, Credits, SenderIds, Tokens > " +
        "Messages > Numbers > Calls > Formats > State > Names > Documents > Options > Behaviours > Time").Split(" > ");

    private static readonly NamespaceDependencies Dependencies = NamespaceDependencies.Read(typeof(Smslive247Sandbox).Assembly, Project, type => type.Folder);

    private static IReadOnlyList<AssemblyType> Types => AssemblyType.ReadAll(typeof(Smslive247Sandbox).Assembly, Project);

    [Fact]
    public void Rooms_OfTheSandbox_FormNoCycleAndUseOnlyRoomsBelow() => AssertNone([.. Dependencies.FindCycles(), .. Dependencies.FindLayerViolations(Rooms)]);

    [Fact]
    public void Rooms_OfTheSandbox_AreThoseOfTheList() => Assert.Equal(
        Rooms.SelectMany(rooms => rooms.Split(", ")).Order(),
        Types.Select(type => type.Folder).OfType<string>().Distinct().Order());

    [Fact]
    public void Types_OfARoom_HaveItsNamespaceOrThatOfUsers() => AssertNone(
    [
        .. from type in Types
           where type.Folder is { } room && type.Namespace != $"Smslive247.Sandbox.{room}" && type.Namespace != "Smslive247.Sandbox"
           select $"{type.FullName} is in {type.Folder}",
    ]);

    private static void AssertNone(IReadOnlyList<string> problems) => Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
}
