using Smslive247.TestSupport.Architecture;

namespace Smslive247.Tests.Architecture;

/// <summary>The rooms of the library: one folder a feature, and no folder uses one above it. <see cref="ArchitecturePageTests"/> compares them with <c>src/README.md</c>.</summary>
public sealed class RoomTests
{
    /// <summary>From the top down.</summary>
    public static IReadOnlyList<string> Rooms { get; } =
    [
        "Registration",
        "V4, V5",
        "Raw",
        "Serialization",
        "Client",
        "Delivery",
        "Paging",
        "Pipeline",
        "Responses",
        "Requests",
        "Telemetry",
        "Errors",
        "Json",
        "Calls",
        "Options",
        "Texts",
    ];

    private const string Project = "src/Smslive247.Generated";

    public static NamespaceDependencies Dependencies { get; } = NamespaceDependencies.Read(typeof(Smslive247Options).Assembly, Project, RoomOf);

    private static IReadOnlyList<AssemblyType> Types => AssemblyType.ReadAll(typeof(Smslive247Options).Assembly, Project);

    [Fact]
    public void Rooms_OfTheLibrary_FormNoCycle() => AssertNone(Dependencies.FindCycles());

    [Fact]
    public void Rooms_OfTheLibrary_UseOnlyRoomsBelow() => AssertNone(Dependencies.FindLayerViolations([.. Rooms]));

    [Fact]
    public void Rooms_OfTheLibrary_AreThoseOfTheList() => Assert.Equal(
        Rooms.SelectMany(rooms => rooms.Split(", ")).Order(),
        Types.Select(RoomOf).OfType<string>().Distinct().Order());

    [Fact]
    public void Types_OfARoom_HaveItsNamespaceOrThatOfUsers() => AssertNone(
    [
        .. from type in Types
           let room = RoomOf(type)
           where room is not null && type.Namespace != (type.IsPublic && room is not ("V4" or "V5") ? "Smslive247" : $"Smslive247.{room}")
           where type.Namespace != "Microsoft.Extensions.DependencyInjection"
           select $"{type.FullName} is in {room}",
    ]);

    /// <summary>Generated clients belong to the room of their version; what the compiler adds belongs to none.</summary>
    private static string? RoomOf(AssemblyType type) =>
        type.Folder ?? (type.Namespace is "Smslive247.V4" or "Smslive247.V5" ? type.Namespace["Smslive247.".Length..] : null);

    private static void AssertNone(IReadOnlyList<string> problems) => Assert.True(problems.Count == 0, string.Join(Environment.NewLine, problems));
}
