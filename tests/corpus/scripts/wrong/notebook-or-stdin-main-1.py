from multiprocessing import Process

# like the cells of a notebook
CELLS = ["""
def square(n):
    print(n, "squared is", n * n)
""", """
ps = [Process(target=square, args=(n,)) for n in (3, 4)]
for p in ps:
    p.start()
for p in ps:
    p.join()
"""]

if __name__ == "__main__":
    for cell in CELLS:
        exec(compile(cell, "<cell>", "exec"))
