using Smslive247.Sandbox.Program;

return await SandboxCommand.Create().Parse(args).InvokeAsync();
