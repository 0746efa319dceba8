return await Smslive247.Cli.SmsCommand.RunAsync(args, new Surroundings());
