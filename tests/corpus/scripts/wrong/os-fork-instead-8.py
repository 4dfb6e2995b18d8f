import os

names = ["Huey", "Dewey", "Louie"]

if __name__ == "__main__":
    children = []
    for i, name in enumerate(names):
        pid = os.fork()
        if pid == 0:
            print(f"I am {name}, my process is {os.getpid()}, 3**{i} = {3 ** i}", flush=True)
            os._exit(0)
        children.append(pid)
    for pid in children:
        os.waitpid(pid, 0)
    print("uncle: all", len(children), "are back")
