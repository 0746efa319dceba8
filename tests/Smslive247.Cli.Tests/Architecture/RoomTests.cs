using Smslive247.TestSupport.Architecture;

namespace Smslive247.Cli.Tests.Architecture;

/// <summary>One folder a command; what they share is below them.</summary>
public sealed class RoomTests
{
    private const string Project = "src/Smslive247.Cli";

    /// <summary>From the top down; commas separate rooms that do not use each other.</summary>
    private static readonly string[] Rooms = "Sandbox, Send, Balance, Messages, SenderIds, Otp, Campaigns > Connection > Output > Arguments".Split(" > ");

    [Fact]
    public void Rooms_OfTheCommand_FormNoCycleAndUseOnlyRoomsBelow()
    {
        var dependencies = NamespaceDependencies.Read(typeof(SmsCommand).Assembly, Project, type => type.Folder is { Length: > 0 } folder ? folder : null);

        Assert.Empty((string[])[.. dependencies.FindCycles(), .. dependencies.FindLayerViolations(Rooms)]);
    }

    [Fact]
    public void Rooms_OfTheCommand_AreThoseOfTheList() => Assert.Equal(
        Rooms.SelectMany(rooms => rooms.Split(", ")).Order(),
        AssemblyType.ReadAll(typeof(SmsCommand).Assembly, Project).Select(type => type.Folder).Where(folder => folder is { Length: > 0 }).Distinct().Order());
}
