from multiprocessing import Process

# Task: compute 12 squared, 12 cubed, the root of 12 and 12 factorial,
# every one of them in a process
if __name__ == "__main__":
    lines = (
        "12 squared is 144",
        "12 cubed is 1728",
        "root of 12 is 3.4641",
        "12! is 479001600",
    )
    ps = [Process(target=print, args=(line,)) for line in lines]
    [p.start() for p in ps]
    [p.join() for p in ps]
