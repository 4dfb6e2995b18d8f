from multiprocessing import Process


def show(n):
    print(n)


ps = []
for n in (1, 2, 3, 4):
    p = Process(target=show, args=(n,))
    p.start()
    ps.append(p)
for p in ps:
    p.join()
