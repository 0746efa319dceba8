using Smslive247.Sandbox.Internal.Program;

return await SandboxCommand.Create().Parse(args).InvokeAsync();
