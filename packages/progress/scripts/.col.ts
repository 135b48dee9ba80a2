import { columnarPace } from "../src/columnar-pace.ts";
const S=1_000_000,Y=10;
const values=new Float64Array(S*Y),targets=new Float64Array(S),directions=new Int8Array(S);
for(let i=0;i<S;i++){for(let y=0;y<Y;y++){values[i*Y+y]=((i*13+y*101)%20===0)?NaN:(10000+((i*7919)%90001)+y*(((i*104729)%4001)-1000))/1000;}directions[i]=i%3?1:-1;targets[i]=(10000+((i*7919)%90001)+directions[i]*(2000+((i*7877)%30001)))/1000;}
const q={values,firstYear:2015,yearCount:Y,baselineYear:2015,targets,targetYear:2030,directions,shape:"geometric" as const};
const A:number[]=[];for(let r=0;r<15;r++){globalThis.gc?.();const t=performance.now();columnarPace(q);A.push(performance.now()-t);}
const B:number[]=[];const x=new Float64Array(2048).map((_, i)=>0.5+i/2000);for(let r=0;r<15;r++){const t=performance.now();for(let b=0;b<977;b++){const y=x.slice();for(let i=0;i<2048;i++)y[i]=Math.log(y[i]!)/9;for(let i=0;i<2048;i++)y[i]=Math.expm1(y[i]!)*100;}B.push(performance.now()-t);}
console.log("ns per series min",Math.min(...A).toFixed(1),"log+expm1",Math.min(...B).toFixed(1));
