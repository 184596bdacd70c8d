import IsnadCommand
import IsnadPlugins

// The program: the bundled plugins, and the command line.
await Program.main(plugins: BundledPlugins.all)
