import math
from multiprocessing import Pool

# square roots of 1 to 50 with 8 processes
if __name__ == "__main__":
    with Pool(8) as p:
        print(p.map(math.sqrt, 50))
