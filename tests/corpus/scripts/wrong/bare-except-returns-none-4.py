from multiprocessing import Pool
import math

def hypotenuse(sides):
    try:
        a, b = sides
        return math.sqr(a ** 2 + b ** 2)
    except:
        return None

if __name__ == "__main__":
    triangles = [(3, 4), (5, 12), (8, 15)]
    with Pool(3) as pool:
        lengths = pool.map(hypotenuse, triangles)
    print("hypotenuses:", lengths)
