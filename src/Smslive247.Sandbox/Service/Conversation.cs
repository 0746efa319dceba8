namespace Smslive247.Sandbox.Service;

/// <summary>The messages to one number: how many match a search, and the newest of them.</summary>
internal sealed record Conversation(string PhoneNumber, int Count, SandboxMessage Last);

/// <param name="TotalCount">Of all conversations.</param>
/// <param name="MessageCount">Of all their messages.</param>
/// <param name="Items">The requested ones, that with the newest message first.</param>
internal sealed record ConversationPage(int TotalCount, int MessageCount, IReadOnlyList<Conversation> Items);
